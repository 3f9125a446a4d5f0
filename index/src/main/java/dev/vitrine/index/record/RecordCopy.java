package dev.vitrine.index.record;

import dev.vitrine.kernel.error.VitrineException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/// A file of SQLite copied as it was at one moment, beside whoever writes it, in this process or
/// another; and what a copied record holds.
public final class RecordCopy {
  private static final String SIZES =
      "SELECT c.name, count(i.key) FROM catalogue c"
          + " LEFT JOIN item i ON i.catalogue = c.key AND i.gone = 0 GROUP BY c.name";

  private RecordCopy() {}

  /// Copies a file, its log included. The copy has no log and no byte of what was removed.
  ///
  /// @param to a file that is not there yet
  /// @throws VitrineException CORRUPT when the file is damaged, OVERLOADED when the disk is full
  public static void of(Path file, Path to) {
    String target = to.toAbsolutePath().toString().replace("'", "''");
    try (Connection connection = Connections.plain(file)) {
      Sql.run(connection, "PRAGMA busy_timeout = 5000");
      Sql.run(connection, "VACUUM INTO '" + target + "'");
    } catch (SQLException e) {
      throw Sql.failed(file.toString(), e);
    }
  }

  /// How many documents each catalogue of a record has: items, sellers and creators.
  ///
  /// @throws VitrineException BAD_REQUEST when it is of another application or a newer Vitrine,
  ///   CORRUPT when it is damaged
  public static Map<String, Long> sizes(Path record) {
    try {
      Schema.inspect(record);
    } catch (IOException e) {
      throw VitrineException.badRequest(record + ": cannot be read: " + e.getMessage());
    }
    try (Connection connection = Connections.reading(record)) {
      Schema.refuseNewer(record, connection);
      var sizes = new TreeMap<String, Long>();
      try (var statement = connection.createStatement();
          var found = statement.executeQuery(SIZES)) {
        while (found.next()) {
          sizes.put(found.getString(1), found.getLong(2));
        }
      }
      return sizes;
    } catch (SQLException e) {
      throw Sql.failed(record.toString(), e);
    }
  }
}
