package dev.vitrine.signals.rolled;

import java.sql.SQLException;
import java.time.Duration;
import org.duckdb.DuckDBAppender;

/// The cells of a row, one after the other; empty texts and numbers of 0 become nothing.
record Cells(DuckDBAppender row) {
  private static final long DAY = Duration.ofDays(1).toMillis();
  private static final long MICROS = 1_000;

  Cells text(String text) throws SQLException {
    if (text.isEmpty()) {
      row.appendNull();
    } else {
      row.append(text);
    }
    return this;
  }

  Cells number(long number) throws SQLException {
    row.append(number);
    return this;
  }

  Cells some(long number) throws SQLException {
    if (number == 0) {
      row.appendNull();
    } else {
      row.append(number);
    }
    return this;
  }

  Cells some(int number) throws SQLException {
    if (number == 0) {
      row.appendNull();
    } else {
      row.append(number);
    }
    return this;
  }

  Cells known(float number) throws SQLException {
    if (Float.isNaN(number)) {
      row.appendNull();
    } else {
      row.append(number);
    }
    return this;
  }

  Cells flag(boolean flag) throws SQLException {
    row.append(flag);
    return this;
  }

  Cells share(double share) throws SQLException {
    row.append(share);
    return this;
  }

  Cells nothing(int many) throws SQLException {
    for (int i = 0; i < many; i++) {
      row.appendNull();
    }
    return this;
  }

  /// A time in milliseconds since 1970.
  Cells time(long millis) throws SQLException {
    row.appendEpochMicros(millis * MICROS);
    return this;
  }

  /// The day of a time in milliseconds since 1970, in UTC.
  Cells day(long millis) throws SQLException {
    row.appendEpochDays((int) Math.floorDiv(millis, DAY));
    return this;
  }
}
