package dev.vitrine.index.column;

import dev.vitrine.kernel.answer.Facet;
import dev.vitrine.kernel.answer.Found;
import dev.vitrine.kernel.query.FacetWanted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// One tally of a pass: its filter, its counters, and the rows of the item at hand that satisfy it.
final class Counted {
  private static final int BATCH = 512;

  private final Check check;
  private final List<FacetWanted> wanted;
  private final Counter[] counters;
  private final int[] places = new int[BATCH];
  private final int[] placeRows = new int[BATCH];
  private int waiting;
  private int[] rows = new int[8];
  private int satisfying;
  private long total;

  Counted(Check check, List<FacetWanted> wanted, List<Counter> counters) {
    this.check = check;
    this.wanted = wanted;
    this.counters = counters.toArray(new Counter[0]);
  }

  /// Takes an item of one row; whether it satisfies the filter. It is counted with others later.
  boolean one(Cursor cursor) {
    if (!check.holds(cursor)) {
      return false;
    }
    total++;
    if (counters.length > 0) {
      places[waiting] = cursor.local;
      placeRows[waiting++] = cursor.first;
      if (waiting == BATCH) {
        flush(cursor.block);
      }
    }
    return true;
  }

  /// Counts the items that wait, all of one block.
  void flush(Block block) {
    if (waiting > 0) {
      for (Counter counter : counters) {
        counter.each(block, places, placeRows, waiting);
      }
      waiting = 0;
    }
  }

  /// Begins an item of several rows.
  void begin() {
    satisfying = 0;
  }

  /// Looks at the row at hand.
  void row(Cursor cursor) {
    if (check.holds(cursor)) {
      if (satisfying == rows.length) {
        rows = Arrays.copyOf(rows, 2 * satisfying);
      }
      rows[satisfying++] = cursor.row;
    }
  }

  /// Counts the item begun; whether some row satisfied the filter.
  boolean end(Cursor cursor) {
    if (satisfying == 0) {
      return false;
    }
    total++;
    for (Counter counter : counters) {
      counter.several(cursor, rows, satisfying);
    }
    return true;
  }

  /// What was counted.
  Found found() {
    var facets = new ArrayList<Facet>();
    for (int i = 0; i < counters.length; i++) {
      facets.addAll(counters[i].facets(new Wanted(wanted.get(i))));
    }
    return new Found(total, true, facets);
  }
}
