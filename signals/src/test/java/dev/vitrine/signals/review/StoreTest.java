package dev.vitrine.signals.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.signals.log.Sql;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
  @TempDir Path folder;

  private Store open() {
    var first = new ArrayList<>(Schema.WRITING);
    first.add("PRAGMA busy_timeout = 10");
    return Store.open(folder.resolve("reviews.db"), first);
  }

  /// Reads as of now until it is closed.
  private Connection reader() throws SQLException {
    Connection reader = Sql.open(folder.resolve("reviews.db"));
    Sql.run(reader, "BEGIN", "SELECT count(*) FROM total");
    return reader;
  }

  private static void write(Store store) {
    store.change("INSERT INTO gone (catalogue, place) VALUES ('a', 1)");
  }

  @Test
  void whoReadsForAMomentDoesNotKeepTheLogFull() throws Exception {
    try (Store store = open()) {
      Connection reader = reader();
      write(store);
      Thread closing =
          Thread.ofPlatform()
              .start(() -> {
                try (reader) {
                  Thread.sleep(120);
                } catch (InterruptedException | SQLException e) {
                  throw new AssertionError(e);
                }
              });
      assertThat(store.emptied()).isTrue();
      assertThat(beside()).isZero();
      closing.join();
    }
  }

  @Test
  void whoReadsOnKeepsTheLogFullAndItIsTold() throws Exception {
    try (Store store = open()) {
      try (Connection reader = reader()) {
        write(store);
        assertThat(store.emptied()).isFalse();
        assertThat(reader.isClosed()).isFalse();
      }
      assertThat(store.emptied()).isTrue();
      assertThat(beside()).isZero();
    }
  }

  private long beside() throws IOException {
    return Files.size(folder.resolve("reviews.db-wal"));
  }

  @Test
  void whatIsOwedIsReadFromAnIndexOfItsOwn() {
    try (Store store = open()) {
      List<String> plan =
          store.read(
              "EXPLAIN QUERY PLAN " + RatingNotes.OWED, row -> row.getString(4), "products", 500);
      assertThat(plan.getFirst()).contains("total USING", "INDEX total_owed (catalogue=?)");
    }
  }
}
