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
