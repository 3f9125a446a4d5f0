package dev.vitrine.signals.rolled;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.duckdb.DuckDBAppender;

/// Entries gathered in memory on their way to Parquet.
///
/// @param <T> an entry of a log
public final class Staged<T> {
  private final Duck duck;
  private final Table<T> table;
  private long first;
  private long last;
  private long entries;
  private long appended;

  /// An empty table of a DuckDB.
  Staged(Duck duck, Table<T> table) {
    this.duck = duck;
    this.table = table;
    duck.run("CREATE OR REPLACE TABLE " + table.name() + " (" + table.columns() + ")");
  }

  /// Adds entries in the order of their log.
  void add(List<T> more) {
    try (DuckDBAppender rows = duck.appender(table.name())) {
      for (T entry : more) {
        table.append(rows, entry);
        appended += table.rows(entry);
      }
    } catch (SQLException e) {
      throw Duck.failed("DuckDB cannot take " + table.name(), e);
    }
    if (!more.isEmpty()) {
      first = entries == 0 ? table.place(more.getFirst()) : first;
      last = table.place(more.getLast());
      entries += more.size();
    }
  }

  /// How many entries there are.
  long entries() {
    return entries;
  }

  /// How many rows they have.
  long rows() {
    return appended;
  }

  /// The place of the first entry.
  long first() {
    return first;
  }

  /// The place of the last entry.
  long last() {
    return last;
  }

  /// Writes all of it into a folder that is there, by day.
  void write(Path folder) {
    String part = "(SELECT " + table.written() + " FROM " + table.name() + ")";
    duck.run(Rolls.copy(part, "true", folder, table.name()));
  }
}
