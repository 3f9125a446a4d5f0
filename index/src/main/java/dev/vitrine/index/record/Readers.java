package dev.vitrine.index.record;

import java.io.Closeable;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;

/// Connections that read beside the writer, a few at a time.
final class Readers implements Closeable {
  private static final int MOST = 8;

  private final Path file;
  private final ConcurrentLinkedDeque<Tables> idle = new ConcurrentLinkedDeque<>();
  private final Semaphore free = new Semaphore(MOST);

  Readers(Path file) {
    this.file = file;
  }

  /// Something to be read.
  interface Reading<T> {
    T read(Tables tables) throws SQLException;
  }

  <T> T read(Reading<T> reading) {
    free.acquireUninterruptibly();
    try {
      Tables tables = idle.pollFirst();
      if (tables == null) {
        tables = new Tables(file, Connections.reading(file));
      }
      try {
        return reading.read(tables);
      } finally {
        idle.addFirst(tables);
      }
    } catch (SQLException e) {
      throw Sql.failed(file.toString(), e);
    } finally {
      free.release();
    }
  }

  @Override
  public void close() {
    free.acquireUninterruptibly(MOST);
    for (Tables tables = idle.poll(); tables != null; tables = idle.poll()) {
      tables.close();
    }
  }
}
