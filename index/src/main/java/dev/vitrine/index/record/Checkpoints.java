package dev.vitrine.index.record;

import java.io.Closeable;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Semaphore;

/// The thread that moves what the log beside the file has gathered into the file, so that no write
/// waits for it. The writer itself only moves the little that was written meanwhile: with nothing
/// left to move, SQLite begins the log anew.
final class Checkpoints implements Closeable {
  private static final System.Logger LOG = System.getLogger(Checkpoints.class.getName());

  /// Bytes in the log from which a shop moves them: few enough to be read again soon after a crash.
  static final long MUCH = 64L << 20;

  /// Most bytes of a page that a change touches.
  private static final long PAGE = 4_096;

  /// Pages in the log that the writer can move in passing.
  private static final int FEW = 256;

  /// How often the thread begins again when much was written while it moved.
  private static final int ROUNDS = 4;

  private final Path file;
  private final long much;
  private final Connection connection;
  private final Semaphore work = new Semaphore(0);
  private final Thread thread;
  private long gathered;
  private volatile boolean moved;
  private volatile boolean closed;

  /// @param much bytes in the log, about, from which they are moved
  Checkpoints(Path file, long much) throws SQLException {
    this.file = file;
    this.much = much;
    this.connection = Connections.moving(file);
    this.thread = Thread.ofPlatform().name("vitrine-checkpoint").daemon().start(this::run);
  }

  /// Notes what a transaction has written. For the writer, after each one.
  ///
  /// @param writer the connection it writes with
  void written(Connection writer, int changes, long size) {
    gathered += changes * PAGE + size;
    if (moved) {
      moved = false;
      move(writer);
    }
    if (gathered >= much) {
      gathered = 0;
      work.release();
    }
  }

  private void run() {
    while (!closed) {
      work.acquireUninterruptibly();
      work.drainPermits();
      Log log = move(connection);
      long before = 0;
      for (int round = 1; round < ROUNDS && !closed && log.pages() - before > FEW; round++) {
        before = log.pages();
        log = move(connection);
      }
      moved = log.pages() - log.moved() <= FEW;
    }
  }

  /// The pages in the log, and how many of them are in the file.
  private record Log(long pages, long moved) {}

  /// Moves what no reader stands in the way of.
  private Log move(Connection by) {
    try (Statement statement = by.createStatement();
        var told = statement.executeQuery("PRAGMA wal_checkpoint(PASSIVE)")) {
      return told.next() ? new Log(told.getLong(2), told.getLong(3)) : new Log(0, 0);
    } catch (SQLException e) {
      String message = file + ": the log could not be moved into it, and grows: ";
      LOG.log(System.Logger.Level.WARNING, message + e.getMessage());
      return new Log(Long.MAX_VALUE, 0);
    }
  }

  /// Ends the thread. What is in the log stays there until the file is closed.
  @Override
  public void close() {
    closed = true;
    work.release();
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    try {
      connection.close();
    } catch (SQLException e) {
      throw Sql.failed(file.toString(), e);
    }
  }
}
