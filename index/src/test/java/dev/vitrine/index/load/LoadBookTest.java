package dev.vitrine.index.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.index.record.RecordStore;
import dev.vitrine.kernel.shop.Ledger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadBookTest {
  @TempDir Path folder;
  private RecordStore record;
  private LoadBook book;

  @BeforeEach
  void open() {
    record = RecordStore.open(folder.resolve("shop"));
    book = new LoadBook(record, () -> Instant.ofEpochMilli(5_000));
  }

  @AfterEach
  void close() throws IOException {
    record.close();
  }

  private Load loaded(String lines) throws IOException {
    Path file = Files.writeString(folder.resolve("lamps.ndjson"), lines);
    LoadNotes notes = book.begin("products", "anna", path -> path.getFileName().toString());
    Sink sink = (documents, more) -> record.load("products", documents, more).effects().size();
    var judgments = new EsciJudgments("us", "test", true);
    var loading = new Loading("products", record, sink, notes, notes, judgments);
    return notes.done(loading.run(List.of(file)));
  }

  @Test
  void whatCameOfALoadIsKeptWithTheRowsThatWereNotLoaded() throws IOException {
    loaded(
        """
        {"id":"a","title":"Lamp","price":1}
        {"id":"b","title":"Lamp","price":"cheap"}
        {"id":"c"
        {"id":"d","title":"Lamp"}
        """);
    var again = new LoadBook(record, () -> Instant.ofEpochMilli(6_000));
    assertThat(again.loads()).hasSize(1);
    Load load = again.load(1).orElseThrow();
    assertThat(load.state()).isEqualTo(Load.State.DONE);
    assertThat(load.by()).isEqualTo("anna");
    assertThat(load.ended()).isEqualTo(5_000);
    assertThat(load.files())
        .containsExactly(new Load.OfFile("lamps.ndjson", "NDJSON", "loaded", 4, 0, 2, 0, 2));
    assertThat(again.rejects(1))
        .hasSize(2)
        .first()
        .asString()
        .contains("\"file\":\"lamps.ndjson\",\"line\":2,\"field\":\"price\"", "cheap");
    assertThat(again.rejects(1).get(1)).contains("\"line\":3");
  }

  @Test
  void onlySoManyRejectsAndLoadsAreKept() throws IOException {
    var lines = new StringBuilder();
    for (int i = 0; i < LoadBook.MOST_REJECTS + 50; i++) {
      lines.append("{\"id\":\"i").append(i).append("\",\"price\":\"x\"}\n");
    }
    Load first = loaded(lines.toString());
    assertThat(first.rejected()).isEqualTo(LoadBook.MOST_REJECTS + 50);
    assertThat(first.kept()).isEqualTo(LoadBook.MOST_REJECTS);
    assertThat(book.rejects(1)).hasSize(LoadBook.MOST_REJECTS);
    for (int i = 0; i < LoadBook.MOST; i++) {
      book.begin("products", "", LoadBook.Names.PATHS).failed("no reason");
    }
    assertThat(book.loads()).hasSize(LoadBook.MOST);
    assertThat(book.load(1)).isEmpty();
    assertThat(record.readAll("rejects/")).isEmpty();
    assertThat(book.loads().getFirst().number()).isEqualTo(LoadBook.MOST + 1);
  }

  @Test
  void aLoadThatNobodyEndedHasBrokenOff() {
    book.begin("products", "", LoadBook.Names.PATHS);
    assertThat(book.load(1).orElseThrow().state()).isEqualTo(Load.State.RUNNING);
    var again = new LoadBook(record, () -> Instant.ofEpochMilli(6_000));
    assertThat(again.load(1).orElseThrow().state()).isEqualTo(Load.State.BROKEN_OFF);
    assertThat(again.load(2)).isEmpty();
  }

  @Test
  void aLoadThatEndsWhileTheyAreReadHasNotBrokenOff() {
    var late = new LateLedger(record);
    var read = new LoadBook(late, () -> Instant.ofEpochMilli(5_000));
    LoadNotes notes = read.begin("products", "", LoadBook.Names.PATHS);
    late.then = () -> notes.failed("no reason");
    assertThat(read.loads()).singleElement().returns(Load.State.FAILED, Load::state);
  }

  /// Does something after it has read and before it tells what.
  private static final class LateLedger implements Ledger {
    private final Ledger ledger;
    private Runnable then = () -> {};

    LateLedger(Ledger ledger) {
      this.ledger = ledger;
    }

    @Override
    public Optional<String> read(String name) {
      return ledger.read(name);
    }

    @Override
    public Map<String, String> readAll(String prefix) {
      Map<String, String> all = ledger.readAll(prefix);
      then.run();
      return all;
    }

    @Override
    public void write(String name, String value) {
      ledger.write(name, value);
    }

    @Override
    public void erase(String name) {
      ledger.erase(name);
    }
  }
}
