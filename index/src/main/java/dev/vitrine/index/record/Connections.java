package dev.vitrine.index.record;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;

/// Ways to open the file.
final class Connections {
  private Connections() {}

  /// As it is, every statement for itself.
  static Connection plain(Path file) throws SQLException {
    var settings = new SQLiteConfig();
    // Else each row that is written is asked for its number by a statement of its own.
    settings.setGetGeneratedKeys(false);
    return settings.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
  }

  /// To write: with a log beside the file that is on disk before a commit returns. Somebody else
  /// moves the log into the file.
  static Connection writing(Path file) throws SQLException {
    Connection connection = plain(file);
    Sql.text(connection, "PRAGMA journal_mode = WAL");
    Sql.run(connection, "PRAGMA synchronous = FULL");
    Sql.run(connection, "PRAGMA wal_autocheckpoint = 0");
    Sql.run(connection, "PRAGMA cache_size = -65536");
    Sql.run(connection, "PRAGMA busy_timeout = 5000");
    return connection;
  }

  /// To move the log into the file beside the writer.
  static Connection moving(Path file) throws SQLException {
    Connection connection = plain(file);
    Sql.run(connection, "PRAGMA synchronous = FULL");
    return connection;
  }

  /// To read beside the writer.
  static Connection reading(Path file) throws SQLException {
    Connection connection = plain(file);
    Sql.run(connection, "PRAGMA busy_timeout = 5000");
    Sql.run(connection, "PRAGMA query_only = 1");
    return connection;
  }
}
