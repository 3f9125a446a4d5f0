package dev.vitrine.signals.rolled;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/// A DuckDB in memory, which reads and writes Parquet. It loads nothing from the network and leaves
/// no files but those it is told to write.
public final class Duck implements AutoCloseable {
  private final DuckDBConnection connection;

  private Duck(DuckDBConnection connection) {
    this.connection = connection;
  }

  /// Opens one.
  public static Duck open() {
    var settings = new Properties();
    settings.setProperty("memory_limit", "1GB");
    settings.setProperty("threads", "2");
    settings.setProperty("temp_directory", "");
    settings.setProperty("autoinstall_known_extensions", "false");
    settings.setProperty("preserve_insertion_order", "true");
    try {
      var connection = DriverManager.getConnection("jdbc:duckdb:", settings);
      return new Duck(connection.unwrap(DuckDBConnection.class));
    } catch (SQLException e) {
      throw failed("DuckDB cannot be opened", e);
    }
  }

  /// Runs a statement.
  void run(String statement) {
    try (Statement made = connection.createStatement()) {
      made.execute(statement);
    } catch (SQLException e) {
      throw failed("DuckDB", e);
    }
  }

  /// The rows of a query, values as texts; empty ones where there is none.
  public List<List<String>> rows(String query, String... values) {
    try (PreparedStatement made = connection.prepareStatement(query)) {
      for (int i = 0; i < values.length; i++) {
        made.setString(i + 1, values[i]);
      }
      try (ResultSet found = made.executeQuery()) {
        int columns = found.getMetaData().getColumnCount();
        var rows = new ArrayList<List<String>>();
        while (found.next()) {
          var row = new ArrayList<String>();
          for (int c = 1; c <= columns; c++) {
            String value = found.getString(c);
            row.add(value == null ? "" : value);
          }
          rows.add(row);
        }
        return rows;
      }
    } catch (SQLException e) {
      throw failed("DuckDB", e);
    }
  }

  /// Whether what is read, in the words of a `FROM`, has a column.
  boolean has(String from, String column) {
    return rows("DESCRIBE SELECT * FROM " + from).stream()
        .anyMatch(row -> row.getFirst().equals(column));
  }

  /// Goes through the rows of a query, numbers one and all; 0 where there is none.
  public void each(String query, Consumer<long[]> row) {
    try (Statement made = connection.createStatement();
        ResultSet found = made.executeQuery(query)) {
      int columns = found.getMetaData().getColumnCount();
      while (found.next()) {
        long[] values = new long[columns];
        for (int c = 0; c < columns; c++) {
          values[c] = found.getLong(c + 1);
        }
        row.accept(values);
      }
    } catch (SQLException e) {
      throw new VitrineException(Kind.BAD_REQUEST, "not as expected: " + e.getMessage(), e);
    }
  }

  /// Reads a row of a query.
  interface Reader {
    void row(ResultSet row) throws SQLException;
  }

  /// Goes through the rows of a query as they come.
  void read(String query, Reader reader) {
    try (Statement made = connection.createStatement();
        ResultSet found = made.executeQuery(query)) {
      while (found.next()) {
        reader.row(found);
      }
    } catch (SQLException e) {
      throw failed("DuckDB", e);
    }
  }

  /// Makes a table of names.
  void names(String table, List<String> names) {
    run("CREATE OR REPLACE TABLE " + table + " (name VARCHAR)");
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO " + table + " VALUES (?)")) {
      for (String name : names) {
        insert.setString(1, name);
        insert.execute();
      }
    } catch (SQLException e) {
      throw failed("DuckDB", e);
    }
  }

  DuckDBAppender appender(String table) throws SQLException {
    return connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, table);
  }

  /// A path as a text of a statement.
  public static String quoted(Path path) {
    return "'" + path.toAbsolutePath().toString().replace("'", "''") + "'";
  }

  static VitrineException failed(String what, SQLException e) {
    String message = String.valueOf(e.getMessage());
    boolean room = message.contains("No space left") || message.contains("Out of Memory");
    return new VitrineException(room ? Kind.OVERLOADED : Kind.BUG, what + ": " + message, e);
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw failed("DuckDB cannot be closed", e);
    }
  }
}
