package dev.vitrine.index.column;

/// A compiled part of a filter, shared by every place that asks the same; remembers its last row.
abstract class Check {
  private int asked = -1;
  private boolean answer;

  /// Whether the row at hand satisfies it.
  final boolean holds(Cursor cursor) {
    if (cursor.row != asked) {
      answer = look(cursor);
      asked = cursor.row;
    }
    return answer;
  }

  /// Finds out.
  abstract boolean look(Cursor cursor);

  /// Closes tallies for the rows of a lot that do not satisfy it.
  ///
  /// @param closing the tallies to close
  void close(Cursor cursor, Lot lot, long closing) {
    for (int i = 0; i < lot.count; i++) {
      cursor.to(lot.slot[i]);
      cursor.row(lot.row[i]);
      lot.open[i] &= holds(cursor) ? -1 : ~closing;
    }
  }

  /// Whether it may hold for one row of an item of the block at hand and not for another.
  boolean perRow() {
    return false;
  }

  /// What looking at one row costs: 0 where one value is read, more where several are.
  int cost() {
    return 1;
  }

  /// Always the same answer.
  static final class Fixed extends Check {
    private final boolean answer;

    Fixed(boolean answer) {
      this.answer = answer;
    }

    @Override
    boolean look(Cursor cursor) {
      return answer;
    }
  }

  /// Every part holds, or with `any` some part does.
  static final class Many extends Check {
    private final Check[] parts;
    private final boolean any;

    Many(Check[] parts, boolean any) {
      this.parts = parts;
      this.any = any;
    }

    @Override
    boolean look(Cursor cursor) {
      for (Check part : parts) {
        if (part.holds(cursor) == any) {
          return any;
        }
      }
      return !any;
    }

    @Override
    boolean perRow() {
      for (Check part : parts) {
        if (part.perRow()) {
          return true;
        }
      }
      return false;
    }
  }

  /// The part does not hold.
  static final class Opposite extends Check {
    private final Check part;

    Opposite(Check part) {
      this.part = part;
    }

    @Override
    boolean look(Cursor cursor) {
      return !part.holds(cursor);
    }

    @Override
    boolean perRow() {
      return part.perRow();
    }
  }

  /// A number lies in a range.
  static final class InRange extends Check {
    private final Source source;
    private final double from;
    private final double to;

    InRange(Source source, double from, double to) {
      this.source = source;
      this.from = from;
      this.to = to;
    }

    @Override
    boolean look(Cursor cursor) {
      double number = source.at(cursor.slot, cursor.row);
      return number >= from && number <= to;
    }

    @Override
    void close(Cursor cursor, Lot lot, long closing) {
      for (int i = 0; i < lot.count; i++) {
        double number = source.at(lot.slot[i], lot.row[i]);
        lot.open[i] &= number >= from && number <= to ? -1 : ~closing;
      }
    }

    @Override
    boolean perRow() {
      return source.perRow();
    }
  }
}
