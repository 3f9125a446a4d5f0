package dev.vitrine.index.column;

import dev.vitrine.kernel.query.Filter;
import java.util.ArrayList;
import java.util.List;

/// The filters of up to 64 tallies as one list of conditions, each looked at once for an item or a
/// row, however many tallies need it.
///
/// A tally is *open* while no condition it needs has failed; a bit for each. Conditions that hold
/// for all rows of an item alike come first, cheap ones before others, then those that fail most
/// often, and the rest is skipped once no tally is open.
final class Gate implements Bound {
  /// Most tallies of one gate.
  static final int MOST = Long.SIZE;

  private final Check[] checks;
  private final long[] needed;
  private final int[] failed;
  private final long all;
  private int itemChecks;
  private final Lot items = new Lot();
  private final Lot rows = new Lot();

  private Gate(Check[] checks, long[] needed, long all) {
    this.checks = checks;
    this.needed = needed;
    this.failed = new int[checks.length];
    this.all = all;
  }

  /// The gate of some filters.
  ///
  /// @param filters one for each tally, at most {@link #MOST}
  static Gate of(List<Filter> filters, Compiler compiler, Cursor cursor) {
    var checks = new ArrayList<Check>();
    var needed = new ArrayList<Long>();
    for (int tally = 0; tally < filters.size(); tally++) {
      for (Filter condition : conditions(filters.get(tally))) {
        Check check = compiler.compile(condition);
        int at = checks.indexOf(check);
        if (at < 0) {
          checks.add(check);
          needed.add(1L << tally);
        } else {
          needed.set(at, needed.get(at) | 1L << tally);
        }
      }
    }
    long all = filters.size() == MOST ? -1L : (1L << filters.size()) - 1;
    long[] bits = needed.stream().mapToLong(n -> n).toArray();
    return cursor.follow(new Gate(checks.toArray(new Check[0]), bits, all));
  }

  private static List<Filter> conditions(Filter filter) {
    return filter instanceof Filter.And(List<Filter> parts)
        ? parts.stream().flatMap(part -> conditions(part).stream()).toList()
        : List.of(filter);
  }

  @Override
  public void bind(Block block) {
    for (int i = 1; i < checks.length; i++) {
      for (int j = i; j > 0 && before(j, j - 1); j--) {
        swap(j, j - 1);
      }
    }
    itemChecks = 0;
    while (itemChecks < checks.length && !checks[itemChecks].perRow()) {
      itemChecks++;
    }
  }

  private boolean before(int a, int b) {
    boolean rowsOfA = checks[a].perRow();
    if (rowsOfA != checks[b].perRow()) {
      return !rowsOfA;
    }
    int cheaper = checks[b].cost() - checks[a].cost();
    return cheaper == 0 ? failed[a] > failed[b] : cheaper > 0;
  }

  private void swap(int a, int b) {
    Check check = checks[a];
    long bits = needed[a];
    int fails = failed[a];
    checks[a] = checks[b];
    needed[a] = needed[b];
    failed[a] = failed[b];
    checks[b] = check;
    needed[b] = bits;
    failed[b] = fails;
  }

  /// Looks at items of the block at hand as far as they are the same in all their rows.
  void items(Cursor cursor, int[] slots, int from, int to) {
    items.clear(to - from);
    for (int at = from; at < to; at++) {
      if (slots[at] < cursor.limit()) {
        items.add(at, slots[at], cursor.firstRow(slots[at]), all);
      }
    }
    look(cursor, items, 0, itemChecks);
  }

  /// Looks at all rows of the items that are left.
  ///
  /// @return those rows that some tally is open for, item by item
  Lot rows(Cursor cursor) {
    rows.clear(items.count);
    for (int i = 0; i < items.count; i++) {
      int end = cursor.firstRow(items.slot[i] + 1);
      for (int row = items.row[i]; row < end; row++) {
        rows.add(items.at[i], items.slot[i], row, items.open[i]);
      }
    }
    look(cursor, rows, itemChecks, checks.length);
    return rows;
  }

  private void look(Cursor cursor, Lot lot, int from, int to) {
    for (int c = from; c < to && lot.count > 0; c++) {
      checks[c].close(cursor, lot, needed[c]);
      failed[c] += lot.drop();
    }
  }
}
