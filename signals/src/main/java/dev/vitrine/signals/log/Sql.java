package dev.vitrine.signals.log;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;

/// Ways to open the file, and what its errors mean.
public final class Sql {
  private static final int IO_ERROR = 10;
  private static final int CORRUPT = 11;
  private static final int FULL = 13;
  private static final int NOT_A_DATABASE = 26;

  /// Of the tables in the files of events, pages, orders and reviews.
  private static final int VERSION = 1;

  /// Pages of 4 kB in the log beside the file from which they are moved into it. Ids lie in no
  /// order, so that events share few pages of theirs with those before them, but many with all
  /// before.
  private static final int GATHERED = 16_384;

  private Sql() {}

  static Connection writing(Path file) throws SQLException {
    Connection connection = open(file);
    run(
        connection,
        "PRAGMA journal_mode = WAL",
        "PRAGMA synchronous = FULL",
        "PRAGMA secure_delete = ON",
        "PRAGMA cache_size = -65536",
        "PRAGMA wal_autocheckpoint = " + GATHERED,
        "CREATE TABLE IF NOT EXISTS event (place INTEGER PRIMARY KEY AUTOINCREMENT,"
            + " id BLOB NOT NULL UNIQUE, taken INTEGER NOT NULL, doubts INTEGER NOT NULL,"
            + " client TEXT NOT NULL, user TEXT NOT NULL, body BLOB NOT NULL)",
        Aliases.TABLE,
        Aliases.INDEX);
    mark(file, connection);
    return connection;
  }

  static Connection reading(Path file) throws SQLException {
    Connection connection = open(file);
    run(connection, "PRAGMA query_only = 1");
    return connection;
  }

  /// Opens a file, or begins one.
  public static Connection open(Path file) throws SQLException {
    var settings = new SQLiteConfig();
    // Else each row that is written is asked for its number by a statement of its own.
    settings.setGetGeneratedKeys(false);
    Connection connection = settings.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
    run(connection, "PRAGMA busy_timeout = 5000");
    return connection;
  }

  /// Notes the version of the tables in a file where none is noted, and refuses a newer one. What
  /// is noted already is not written again, so that a full disk keeps no shop from opening.
  ///
  /// @throws VitrineException BAD_REQUEST when a newer program wrote the file
  public static void mark(Path file, Connection connection) throws SQLException {
    long found = number(connection, "PRAGMA user_version");
    if (found > VERSION) {
      throw VitrineException.badRequest(
          file
              + ": written by a newer Vitrine (version "
              + found
              + ", this one knows "
              + VERSION
              + ")");
    }
    if (found < VERSION) {
      run(connection, "PRAGMA user_version = " + VERSION);
    }
  }

  /// The highest place that was ever given, 0 for none.
  static long lastPlace(Connection connection) throws SQLException {
    return number(connection, "SELECT seq FROM sqlite_sequence WHERE name = 'event'");
  }

  /// The number that a query finds, 0 for none.
  private static long number(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      return rows.next() ? rows.getLong(1) : 0;
    }
  }

  /// Runs statements one after the other.
  public static void run(Connection connection, String... statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String text : statements) {
        statement.execute(text);
      }
    }
  }

  /// What an error of the file means to who asked.
  public static VitrineException failed(Path file, SQLException e) {
    Kind kind =
        switch (e.getErrorCode() & 0xff) {
          case IO_ERROR, FULL -> Kind.OVERLOADED;
          case CORRUPT, NOT_A_DATABASE -> Kind.CORRUPT;
          default -> Kind.BUG;
        };
    // Whoever sent what could not be written is not told where it is kept.
    Path named = kind == Kind.OVERLOADED ? file.getFileName() : file;
    return new VitrineException(kind, named + ": " + e.getMessage(), e);
  }
}
