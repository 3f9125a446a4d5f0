package dev.vitrine.index.record;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteException;

/// Small words for SQLite: running a statement, asking for a number, and whose fault a failure is.
final class Sql {
  private Sql() {}

  static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  static long number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        var found = statement.executeQuery(sql)) {
      return found.next() ? found.getLong(1) : 0;
    }
  }

  static String text(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        var found = statement.executeQuery(sql)) {
      return found.next() ? found.getString(1) : "";
    }
  }

  /// The failure of the store `where` in our words.
  static VitrineException failed(String where, SQLException e) {
    if (!(e instanceof SQLiteException sqlite)) {
      return new VitrineException(Kind.BUG, where + ": " + e.getMessage(), e);
    }
    return switch (sqlite.getResultCode()) {
      case SQLITE_FULL -> new VitrineException(Kind.OVERLOADED, where + ": the disk is full", e);
      case SQLITE_BUSY, SQLITE_LOCKED ->
          new VitrineException(Kind.OVERLOADED, where + ": in use by another program", e);
      default -> {
        int primary = sqlite.getErrorCode() & 0xff;
        // 11 is SQLITE_CORRUPT, 26 SQLITE_NOTADB, 10 SQLITE_IOERR
        yield primary == 11 || primary == 26 || primary == 10
            ? new VitrineException(Kind.CORRUPT, where + ": damaged: " + e.getMessage(), e)
            : new VitrineException(Kind.BUG, where + ": " + e.getMessage(), e);
      }
    };
  }
}
