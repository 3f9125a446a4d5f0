package dev.vitrine.index.column;

import dev.vitrine.kernel.answer.Facet;
import dev.vitrine.kernel.answer.Found;
import dev.vitrine.kernel.query.FacetWanted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// One tally of a pass: its counters, and the rows of the item at hand that satisfy its filter.
final class Counted {
  private static final int BATCH = 512;

  private final List<FacetWanted> wanted;
  private final Counter[] counters;
  private final int[] places = new int[BATCH];
  private final int[] placeRows = new int[BATCH];
  private int waiting;
  private int[] rows = new int[8];
  private int satisfying;
  private long total;

  Counted(List<FacetWanted> wanted, List<Counter> counters) {
    this.wanted = wanted;
    this.counters = counters.toArray(new Counter[0]);
  }

  /// Takes an item of one row that satisfies the filter. It is counted with others later.
  void one(Cursor cursor) {
    total++;
    if (counters.length > 0) {
      places[waiting] = cursor.local;
      placeRows[waiting++] = cursor.first;
      if (waiting == BATCH) {
        flush(cursor.block);
      }
    }
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

  /// Takes a row of the item at hand that satisfies the filter.
  void row(int row) {
    if (satisfying == rows.length) {
      rows = Arrays.copyOf(rows, 2 * satisfying);
    }
    rows[satisfying++] = row;
  }

  /// Counts the item at hand, whose rows were taken.
  void end(Cursor cursor) {
    total++;
    for (Counter counter : counters) {
      counter.several(cursor, rows, satisfying);
    }
    satisfying = 0;
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
