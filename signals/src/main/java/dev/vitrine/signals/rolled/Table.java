package dev.vitrine.signals.rolled;

import java.sql.SQLException;
import org.duckdb.DuckDBAppender;

/// What becomes of one kind of entries in Parquet.
///
/// @param <T> an entry of a log
public interface Table<T> {
  /// Its name, and the beginning of the names of its files.
  String name();

  /// The columns while rows are gathered, with their types; the last one is `day`.
  String columns();

  /// What is written of them, in the words of a `SELECT`.
  String written();

  /// Appends the rows of an entry.
  void append(DuckDBAppender rows, T entry) throws SQLException;

  /// How many rows an entry has.
  int rows(T entry);

  /// The place of an entry in its log.
  long place(T entry);

  /// When it was taken in, in milliseconds since 1970.
  long taken(T entry);
}
