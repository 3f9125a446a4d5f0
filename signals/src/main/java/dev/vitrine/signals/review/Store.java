package dev.vitrine.signals.review;

import dev.vitrine.signals.log.Sql;
import java.io.Closeable;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// One connection to the file of the book. For one thread at a time.
final class Store implements Closeable {
  private static final int TRIES = 4;
  private static final long PAUSE = 100;

  private final Path file;
  private final Connection connection;

  private Store(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /// What a row is read as.
  interface Read<T> {
    T of(ResultSet row) throws SQLException;
  }

  /// Opens the file, or begins it.
  ///
  /// @throws dev.vitrine.kernel.error.VitrineException CORRUPT when it is damaged
  static Store open(Path file, List<String> first) {
    try {
      Connection connection = Sql.open(file);
      try {
        Sql.run(connection, first.toArray(String[]::new));
        Sql.mark(file, connection);
      } catch (SQLException | RuntimeException e) {
        connection.close();
        throw e;
      }
      return new Store(file, connection);
    } catch (SQLException e) {
      throw Sql.failed(file, e);
    }
  }

  /// The rows of a query.
  <T> List<T> read(String query, Read<T> each, Object... values) {
    try (PreparedStatement select = connection.prepareStatement(query)) {
      fill(select, values);
      var found = new ArrayList<T>();
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          found.add(each.of(rows));
        }
      }
      return found;
    } catch (SQLException e) {
      throw Sql.failed(file, e);
    }
  }

  /// The number that a query finds, 0 for none.
  long number(String query, Object... values) {
    return read(query, row -> row.getLong(1), values).stream().findFirst().orElse(0L);
  }

  /// Changes rows; how many it were.
  long change(String statement, Object... values) {
    try (PreparedStatement update = connection.prepareStatement(statement)) {
      fill(update, values);
      return update.executeUpdate();
    } catch (SQLException e) {
      throw Sql.failed(file, e);
    }
  }

  /// Does all of something, or nothing of it.
  <T> T whole(Supplier<T> work) {
    run("BEGIN IMMEDIATE");
    boolean done = false;
    try {
      T made = work.get();
      run("COMMIT");
      done = true;
      return made;
    } finally {
      if (!done) {
        undo();
      }
    }
  }

  private void undo() {
    try {
      Sql.run(connection, "ROLLBACK");
    } catch (SQLException e) {
      // Some failures, such as a full disk, have undone it already.
      System.getLogger(Store.class.getName()).log(System.Logger.Level.DEBUG, e.getMessage());
    }
  }

  /// Runs statements one after the other.
  void run(String... statements) {
    try {
      Sql.run(connection, statements);
    } catch (SQLException e) {
      throw Sql.failed(file, e);
    }
  }

  /// Moves what stands in the log beside the file into it, and leaves that log empty; whether it
  /// is, which it is not while somebody reads what was there before.
  boolean emptied() {
    boolean empty = false;
    for (int i = 0; i < TRIES && !empty; i++) {
      if (i > 0 && !paused()) {
        return false;
      }
      empty = number("PRAGMA wal_checkpoint(TRUNCATE)") == 0;
    }
    return empty;
  }

  private static boolean paused() {
    try {
      Thread.sleep(PAUSE);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static void fill(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw Sql.failed(file, e);
    }
  }
}
