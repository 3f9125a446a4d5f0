package dev.vitrine.index.column;

import dev.vitrine.kernel.answer.Found;

/// One request's walk over the items that match its words: filters them and counts under every
/// tally at once. For one thread; it sees the items that were there when it was made.
public final class Pass {
  private final Cursor cursor;
  private final Gate[] gates;
  private final Counted[] tallies;

  /// @param gates of the tallies, {@link Gate#MOST} of them each
  Pass(Cursor cursor, Gate[] gates, Counted[] tallies) {
    this.cursor = cursor;
    this.gates = gates;
    this.tallies = tallies;
  }

  /// Takes items that match the words, each item once in all calls; rising slots are fastest.
  ///
  /// @param slots the items, the first `count` of them
  /// @param passed a bit for each, set when it satisfies the main filter
  public void collect(int[] slots, int count, long[] passed) {
    for (int from = 0; from < count; ) {
      int to = sameBlock(slots, from, count);
      if (cursor.turns(slots[from])) {
        flush();
      }
      if (cursor.enters(slots[from])) {
        for (int g = 0; g < gates.length; g++) {
          gates[g].items(cursor, slots, from, to);
          count(g, gates[g].rows(cursor), passed);
        }
      }
      from = to;
    }
  }

  /// Takes one item.
  ///
  /// @return whether it satisfies the main filter
  public boolean collect(int slot) {
    long[] passed = {0};
    collect(new int[] {slot}, 1, passed);
    return passed[0] != 0;
  }

  private static int sameBlock(int[] slots, int from, int count) {
    int to = from + 1;
    while (to < count && slots[to] >>> Block.SHIFT == slots[from] >>> Block.SHIFT) {
      to++;
    }
    return to;
  }

  private void flush() {
    for (Counted tally : tallies) {
      tally.flush(cursor.block);
    }
  }

  /// Counts rows of items of the block at hand, the rows of one item one after another.
  private void count(int gate, Lot rows, long[] passed) {
    for (int i = 0; i < rows.count; ) {
      int at = rows.at[i];
      cursor.to(rows.slot[i]);
      long any = 0;
      if (cursor.single) {
        any = one(gate, rows.open[i++]);
      } else {
        for (; i < rows.count && rows.at[i] == at; i++) {
          any |= row(gate, rows.open[i], rows.row[i]);
        }
        end(gate, any);
      }
      passed[at >>> 6] |= gate == 0 ? (any & 1) << at : 0;
    }
  }

  private long one(int gate, long open) {
    for (long left = open; left != 0; left &= left - 1) {
      tallies[gate * Gate.MOST + Long.numberOfTrailingZeros(left)].one(cursor);
    }
    return open;
  }

  private long row(int gate, long open, int row) {
    for (long left = open; left != 0; left &= left - 1) {
      tallies[gate * Gate.MOST + Long.numberOfTrailingZeros(left)].row(row);
    }
    return open;
  }

  private void end(int gate, long any) {
    for (long left = any; left != 0; left &= left - 1) {
      tallies[gate * Gate.MOST + Long.numberOfTrailingZeros(left)].end(cursor);
    }
  }

  /// The counts of a tally: 0 is the main one, then the others in the order given.
  public Found found(int tally) {
    flush();
    return tallies[tally].found();
  }
}
