package dev.vitrine.index.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.index.record.RecordStore;
import dev.vitrine.kernel.error.VitrineException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadingTest {
  @TempDir Path folder;
  private RecordStore store;
  private final List<Reject> rejects = new ArrayList<>();
  private final List<Progress.Standing> standings = new ArrayList<>();

  @BeforeEach
  void open() {
    store = RecordStore.open(folder.resolve("data"));
  }

  @AfterEach
  void close() throws IOException {
    store.close();
  }

  private Sink sink() {
    return (documents, notes) -> store.load("shop", documents, notes).effects().size();
  }

  private Outcome load(Sink sink, Path... paths) {
    return new Loading("shop", store, sink, standings::add, rejects::add, EsciJudgments.FIRST_TASK)
        .run(List.of(paths));
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private static String lines(int from, int to) {
    var lines = new StringBuilder();
    for (int i = from; i < to; i++) {
      lines.append("{\"id\":\"i").append(i).append("\",\"title\":\"t").append(i).append("\"}\n");
    }
    return lines.toString();
  }

  @Test
  void badLinesAreTurnedAwayAndTheRestIsLoaded() throws IOException {
    Path file = folder.resolve("a.ndjson");
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(
          """
          {"id":"a","title":"A","prise":3,"colour":"red"}
          {"id":"b","title":"B","price":"abc"}

          {"id":"c","title":"C","title":"D"}
          {"id":"d","kind":"video","title":"D","prise":3}
          """
              .getBytes(StandardCharsets.UTF_8));
      out.write(new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"', '}', '\n'});
      out.write("{\"id\":\"last\",\"title\":\"no newline\"}".getBytes(StandardCharsets.UTF_8));
    }
    Outcome.OfFile outcome = load(sink(), file).files().getFirst();
    assertThat(outcome.changed()).isEqualTo(3);
    assertThat(outcome.rejected()).isEqualTo(3);
    assertThat(rejects).extracting(Reject::line).containsExactly(2L, 4L, 6L);
    assertThat(rejects).extracting(Reject::field).containsExactly("price", "", "line");
    assertThat(rejects.getFirst().reason()).isEqualTo("expected a number, found text \"abc\"");
    assertThat(rejects.getFirst().raw())
        .isEqualTo("{\"id\":\"b\",\"title\":\"B\",\"price\":\"abc\"}");
    assertThat(store.find("shop", "last")).isPresent();
    assertThat(standings.getLast().bytes()).isEqualTo(Files.size(file));
  }

  @Test
  void unknownFieldsAreToldWithTheNearestKnownOne() throws IOException {
    Path file = file("a.ndjson", "{\"id\":\"a\",\"title\":\"A\",\"prise\":3,\"voltage\":4}\n");
    assertThat(load(sink(), file).unknown())
        .containsExactly(
            new Outcome.Unknown("prise", 1, "price"), new Outcome.Unknown("voltage", 1, ""));
  }

  @Test
  void aSecondRunChangesNothing() throws IOException {
    Path file = file("a.ndjson", lines(0, 2500));
    assertThat(load(sink(), file).files().getFirst().changed()).isEqualTo(2500);
    long number = store.number();
    Outcome.OfFile again = load(sink(), file).files().getFirst();
    assertThat(again.state()).isEqualTo(Outcome.State.UNCHANGED);
    assertThat(store.number()).isEqualTo(number);
    Files.writeString(file, lines(0, 2501));
    Outcome.OfFile longer = load(sink(), file).files().getFirst();
    assertThat(longer.changed()).isEqualTo(1);
    assertThat(longer.unchanged()).isEqualTo(2500);
    store.drop("shop");
    assertThat(load(sink(), file).files().getFirst().changed()).isEqualTo(2501);
  }

  @Test
  void anInterruptedRunCarriesOn() throws IOException {
    Path file = folder.resolve("a.ndjson.gz");
    try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(lines(0, 3500).getBytes(StandardCharsets.UTF_8));
    }
    var batches = new ArrayList<Integer>();
    Sink stopping =
        (documents, notes) -> {
          if (batches.size() == 2) {
            throw VitrineException.badRequest("stopped");
          }
          batches.add(documents.size());
          return sink().take(documents, notes);
        };
    assertThatThrownBy(() -> load(stopping, file)).hasMessage("stopped");
    Outcome.OfFile rest = load(sink(), file).files().getFirst();
    assertThat(rest.skipped()).isEqualTo(2000);
    assertThat(rest.changed()).isEqualTo(1500);
    assertThat(store.find("shop", "i3499")).isPresent();
  }

  @Test
  void aCutOffFileIsNamedAndWhatCameBeforeIsKept() throws IOException {
    Path file = folder.resolve("a.ndjson.gz");
    try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
      var noise = new Random(3);
      for (int i = 0; i < 5000; i++) {
        String line = "{\"id\":\"i" + i + "\",\"title\":\"" + noise.nextLong() + "\"}\n";
        out.write(line.getBytes(StandardCharsets.UTF_8));
      }
    }
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length / 2));
    assertThatThrownBy(() -> load(sink(), file))
        .isInstanceOf(VitrineException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining("what came before is loaded");
    assertThat(store.find("shop", "i0")).isPresent();
  }

  private static String feed(int items, String end) {
    var feed = new StringBuilder("<rss xmlns:g=\"http://base.google.com/ns/1.0\"><channel>\n");
    for (int i = 0; i < items; i++) {
      String price = i == 7 ? "many" : "1 EUR";
      feed.append("<item><g:id>i").append(i).append("</g:id><title>t</title><g:price>");
      feed.append(price).append("</g:price></item>\n");
    }
    return feed + end;
  }

  @Test
  void whatCameBeforeTheBreakOfAFeedIsLoadedAndTheRestOnceItIsWhole() throws IOException {
    Path file = file("cut.xml", feed(50, "<item><g:id>i50</g:id><title>cut of"));
    for (int run = 0; run < 2; run++) {
      assertThatThrownBy(() -> load(sink(), file))
          .hasMessageContaining("not XML any more; what came before is loaded");
      assertThat(standings.getLast().rows()).isEqualTo(50);
      assertThat(standings.getLast().rejected()).isEqualTo(1);
    }
    assertThat(rejects).extracting(Reject::line).containsExactly(9L, 9L);
    assertThat(store.find("shop", "i49")).isPresent();
    assertThat(store.find("shop", "i50")).isEmpty();
    file("cut.xml", feed(60, "</channel></rss>"));
    Outcome.OfFile whole = load(sink(), file).files().getFirst();
    assertThat(whole.changed()).isEqualTo(10);
    assertThat(whole.unchanged()).isEqualTo(49);
  }

  @Test
  void aVariantBehindTheBreakIsLoadedOnceTheFeedIsWhole() throws IOException {
    String item = "<item><id>%d</id><title>t</title><item_group_id>g</item_group_id></item>";
    String first = "<rss>" + item.replace("%d", "1");
    Path file = file("cut.xml", first + item.replace("%d", "2").substring(0, 20));
    assertThatThrownBy(() -> load(sink(), file)).hasMessageContaining("what came before");
    assertThat(store.find("shop", "g").orElseThrow().json())
        .contains("\"1\"")
        .doesNotContain("\"2\"");
    file("cut.xml", first + item.replace("%d", "2") + "</rss>");
    assertThat(load(sink(), file).files().getFirst().changed()).isEqualTo(1);
    assertThat(store.find("shop", "g").orElseThrow().json()).contains("\"1\"", "\"2\"");
  }

  @Test
  void linesBeforeTheBreakAreNotReadAgain() throws IOException {
    Path file = folder.resolve("a.ndjson.gz");
    try (var out = new GZIPOutputStream(Files.newOutputStream(file), 512, true)) {
      out.write(lines(0, 50).getBytes(StandardCharsets.UTF_8));
      out.flush();
      out.write(lines(50, 60).getBytes(StandardCharsets.UTF_8));
    }
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length - 20));
    assertThatThrownBy(() -> load(sink(), file)).hasMessageContaining("what came before is loaded");
    long loaded = standings.getLast().rows();
    assertThat(loaded).isBetween(50L, 60L);
    assertThat(store.find("shop", "i49")).isPresent();
    assertThatThrownBy(() -> load(sink(), file)).hasMessageContaining("what came before is loaded");
    assertThat(standings).hasSize(1);
    Files.write(file, whole);
    Outcome.OfFile again = load(sink(), file).files().getFirst();
    assertThat(again.unchanged()).isEqualTo(loaded);
    assertThat(again.changed()).isEqualTo(60 - loaded);
  }

  @Test
  void refusesWhatItDoesNotKnow() throws IOException {
    Path file = file("a.txt", "hello");
    assertThatThrownBy(() -> load(sink(), file)).hasMessageContaining("neither NDJSON");
    assertThatThrownBy(() -> load(sink(), folder.resolve("none")))
        .hasMessageContaining("no such file");
  }

  @Test
  void rejectsAreWrittenAsLines() throws IOException {
    Path path = folder.resolve("rejects.ndjson");
    try (var file = new RejectsFile(path)) {
      assertThat(path).doesNotExist();
      file.reject(new Reject(Path.of("f"), 7, "price", "bad \"x\"", "{}"));
    }
    assertThat(path)
        .hasContent(
            "{\"file\":\"f\",\"line\":7,\"field\":\"price\",\"reason\":\"bad \\\"x\\\"\",\"raw\":\"{}\"}");
  }
}
