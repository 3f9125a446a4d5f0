package dev.vitrine.signals.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.signals.log.EventLog.Appended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteEventLogTest {
  @TempDir private Path folder;

  private SqliteEventLog open() {
    return SqliteEventLog.open(folder, events -> {});
  }

  private static List<String> ids(List<Logged> logged) {
    return logged.stream().map(each -> each.taken().event().head().id()).toList();
  }

  @Test
  void aFullDiskRefusesAllOfABatchAndTakesAgainWhenThereIsRoom() {
    int[] pages = {1_000_000};
    try (SqliteEventLog log = SqliteEventLog.open(folder, events -> {}, () -> pages[0])) {
      log.append(SomeEvents.taken(0, 3, 1));
      pages[0] = 12;
      List<Taken> many = SomeEvents.taken(3, 2_000, 1);

      assertThatThrownBy(() -> log.append(many))
          .isInstanceOfSatisfying(
              VitrineException.class, e -> assertThat(e.kind()).isEqualTo(Kind.OVERLOADED))
          .hasMessageContaining("full");
      assertThat(ids(log.read(0, 10))).containsExactly("e0", "e1", "e2");
      pages[0] = 1_000_000;
      assertThat(log.append(many)).isEqualTo(new Appended(1_997, 0));
    }
  }

  @Test
  void aFileThatIsNoLogIsRefused() throws IOException {
    Files.writeString(folder.resolve("events.db"), "this is not a database, by any means at all");

    assertThatThrownBy(this::open)
        .isInstanceOfSatisfying(
            VitrineException.class, e -> assertThat(e.kind()).isEqualTo(Kind.CORRUPT));
  }

  @Test
  void aRowThatCannotBeReadIsPassedOver() throws SQLException {
    try (SqliteEventLog log = open()) {
      log.append(SomeEvents.taken(0, 6, 10));
    }
    try (Connection connection = Sql.open(folder.resolve("events.db"))) {
      Sql.run(
          connection,
          "UPDATE event SET body = CAST('{\"event\":\"click\"}' AS BLOB) WHERE place IN (1, 2, 4)");
    }
    try (SqliteEventLog log = open()) {
      assertThat(ids(log.read(0, 100))).containsExactly("e2", "e4", "e5");
      assertThat(ids(log.read(0, 1))).as("behind rows that say nothing").containsExactly("e2");
      assertThat(ids(log.read(3, 1))).containsExactly("e4");
      assertThat(log.read(6, 1)).isEmpty();
    }
  }
}
