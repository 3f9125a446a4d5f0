package dev.vitrine.index.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointsTest {
  private static final int MOST = 200_000;

  @TempDir Path folder;

  @Test
  void theLogBeginsAnewUnderAWriterThatNeverPauses() throws SQLException, IOException {
    Path file = folder.resolve("some.db");
    int rows = 0;
    try (Connection writer = Connections.writing(file)) {
      Sql.run(writer, "CREATE TABLE some (row INTEGER PRIMARY KEY, text BLOB)");
      Sql.run(writer, "PRAGMA synchronous = OFF");
      try (var checkpoints = new Checkpoints(file, 1 << 20)) {
        while (beginnings(file) < 3) {
          assertThat(rows).as("the log never began anew").isLessThan(MOST);
          Sql.run(writer, "INSERT INTO some VALUES (" + rows++ + ", zeroblob(2000))");
          checkpoints.written(writer, 1, 0);
        }
      }
      assertThat(Sql.number(writer, "SELECT count(*) FROM some")).isEqualTo(rows);
    }
  }

  /// How often the log was begun anew: a number in its head.
  private static int beginnings(Path file) throws IOException {
    var head = ByteBuffer.allocate(32);
    try (FileChannel log = FileChannel.open(file.resolveSibling(file.getFileName() + "-wal"))) {
      log.read(head, 0);
    }
    return head.getInt(12);
  }
}
