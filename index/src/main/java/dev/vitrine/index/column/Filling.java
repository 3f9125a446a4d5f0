package dev.vitrine.index.column;

import java.util.Arrays;

/// A column being made, place by rising place.
final class Filling {
  private final boolean dense;
  private final int[] keys;
  private final int[] cells;
  private int[] more = Column.NONE.more;
  private int moreSize;
  private int size;
  private int last = -1;

  /// @param places how many places the block has
  /// @param taken how many of them have a value
  Filling(int places, int taken) {
    dense = 4L * taken >= places;
    keys = dense ? Column.NONE.keys : new int[taken];
    cells = new int[dense ? places : taken];
  }

  /// Adds a value of a place; several of one place come one after another.
  void add(int place, int ordinal) {
    if (place != last) {
      last = place;
      if (!dense) {
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
    return new Column(keys, cells, Arrays.copyOf(more, moreSize), dense);
  }
}
