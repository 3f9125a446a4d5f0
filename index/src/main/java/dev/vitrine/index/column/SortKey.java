package dev.vitrine.index.column;

/// What items are sorted by: a number for each, lowest first; {@link #LAST} for an item without a
/// value. For one thread.
public abstract class SortKey {
  /// The key of an item without a value.
  public static final double LAST = Double.POSITIVE_INFINITY;

  private final Cursor cursor;
  private final Check check;
  private final boolean descending;

  SortKey(Cursor cursor, Check check, boolean descending) {
    this.cursor = cursor;
    this.check = check;
    this.descending = descending;
  }

  /// The key of an item, which satisfies the filter.
  public final double at(int slot) {
    if (!cursor.to(slot)) {
      return LAST;
    }
    if (cursor.single) {
      return row(cursor, descending);
    }
    double best = LAST;
    for (int row = cursor.first; row < cursor.end; row++) {
      cursor.row(row);
      if (check.holds(cursor)) {
        best = Math.min(best, row(cursor, descending));
      }
    }
    return best;
  }

  /// The lowest key of the row at hand; the highest value has the lowest one when descending.
  abstract double row(Cursor at, boolean down);

  /// The key that a value makes; not-a-number makes the last one.
  static double key(double value, boolean down) {
    return Double.isNaN(value) ? LAST : (down ? -value : value) + 0.0;
  }

  /// By a number kept by slot or row.
  static final class BySource extends SortKey {
    private final Source source;

    BySource(Cursor cursor, Check check, boolean descending, Source source) {
      super(cursor, check, descending);
      this.source = source;
    }

    @Override
    double row(Cursor at, boolean down) {
      return key(source.at(at.slot, at.row), down);
    }
  }

  /// By what a value stands for: its number, or its place among the texts.
  static final class ByValue extends SortKey implements Bound {
    private final int attribute;
    private final double[] ranks;
    private final Probe items = new Probe();
    private final Probe rows = new Probe();

    ByValue(Cursor cursor, Check check, boolean descending, int attribute, double[] ranks) {
      super(cursor, check, descending);
      this.attribute = attribute;
      this.ranks = ranks;
    }

    @Override
    public void bind(Block block) {
      items.bind(block.items.column(attribute));
      rows.bind(block.rows.column(attribute));
    }

    @Override
    double row(Cursor at, boolean down) {
      double best = least(items.cell(at.local), items.more, down);
      return at.single ? best : Math.min(best, least(rows.cell(at.localRow), rows.more, down));
    }

    private double least(int cell, int[] more, boolean down) {
      if (cell >= 0) {
        return cell == 0 ? LAST : key(ranks[cell - 1], down);
      }
      int from = -1 - cell;
      double best = LAST;
      for (int i = 1; i <= more[from]; i++) {
        best = Math.min(best, key(ranks[more[from + i]], down));
      }
      return best;
    }
  }
}
