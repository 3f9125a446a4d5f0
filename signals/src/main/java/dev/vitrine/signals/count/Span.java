package dev.vitrine.signals.count;

/// How far back a counter looks.
public enum Span {
  /// Half of what was counted is forgotten after an hour.
  HOUR(3_600_000L),
  /// Half is forgotten after a day.
  DAY(86_400_000L),
  /// Half is forgotten after thirty days.
  MONTH(30 * 86_400_000L),
  /// Half is forgotten after a year.
  YEAR(365 * 86_400_000L),
  /// Today and the six days before it, by the dates of UTC, each in full.
  WEEK(0),
  /// Half is forgotten after five minutes.
  MINUTES(300_000L);

  /// Days of the window.
  static final int DAYS = 7;

  private final long halfLife;

  Span(long halfLife) {
    this.halfLife = halfLife;
  }

  /// Milliseconds after which half is forgotten, 0 for a window.
  public long halfLife() {
    return halfLife;
  }

  boolean window() {
    return halfLife == 0;
  }

  /// Cells of a counter: of a window the newest day, and a count for each day.
  int cells() {
    return window() ? 1 + DAYS : 1;
  }

  /// Its number, from 0; numbers of snapshots, which are not read where the values differ.
  @SuppressWarnings("EnumOrdinal")
  int number() {
    return ordinal();
  }
}
