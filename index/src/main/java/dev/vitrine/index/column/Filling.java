package dev.vitrine.index.column;

import java.util.Arrays;

/// A column being made, place by rising place.
final class Filling {
  /// How many places take as much room in marks and ranks as one key.
  private static final long KEY_WORTH = 21;

  private final boolean dense;
  private final int[] keys;
  private final long[] marks;
  private final int[] cells;
  private int[] more = Column.NONE.more;
  private int moreSize;
  private int size;
  private int last = -1;

  /// @param places how many places the block has
  /// @param taken how many of them have a value
  Filling(int places, int taken) {
    dense = 4L * taken >= places;
    boolean marked = !dense && KEY_WORTH * taken >= places;
    keys = dense || marked ? Column.NONE.keys : new int[taken];
    marks = marked ? new long[(places + Long.SIZE - 1) / Long.SIZE] : Column.NONE.marks;
    cells = new int[dense ? places : taken];
  }

  /// Adds a value of a place; several of one place come one after another.
  void add(int place, int ordinal) {
    if (place != last) {
      last = place;
      if (marks.length > 0) {
        marks[place >>> 6] |= 1L << place;
      } else if (!dense) {
        keys[size] = place;
      }
      size++;
      cells[dense ? place : size - 1] = ordinal + 1;
      return;
    }
    int at = dense ? place : size - 1;
    if (cells[at] > 0) {
      room(2);
      more[moreSize] = 1;
      more[moreSize + 1] = cells[at] - 1;
      cells[at] = -1 - moreSize;
      moreSize += 2;
    }
    room(1);
    more[-1 - cells[at]]++;
    more[moreSize++] = ordinal;
  }

  private void room(int wanted) {
    if (moreSize + wanted > more.length) {
      more = Arrays.copyOf(more, 2 * (moreSize + wanted));
    }
  }

  Column column() {
    return new Column(keys, marks, cells, Arrays.copyOf(more, moreSize), dense);
  }
}
