package dev.vitrine.search.behaviour;

import java.util.function.IntToLongFunction;

/// Rows put together by a key: groups are counted from 0 in the order in which their keys are met.
final class Groups {
  private final int[] groups;
  private final int size;

  private Groups(int[] groups, int size) {
    this.groups = groups;
    this.size = size;
  }

  static Groups of(int rows, IntToLongFunction key) {
    int room = Integer.highestOneBit(Math.max(1, rows)) << 2;
    long[] keys = new long[room];
    int[] met = new int[room];
    int[] groups = new int[rows];
    int size = 0;
    for (int row = 0; row < rows; row++) {
      long one = key.applyAsLong(row);
      int at = (int) ((one * 0x9E3779B97F4A7C15L) >>> 32) & (room - 1);
      while (met[at] != 0 && keys[at] != one) {
        at = (at + 1) & (room - 1);
      }
      if (met[at] == 0) {
        met[at] = ++size;
        keys[at] = one;
      }
      groups[row] = met[at] - 1;
    }
    return new Groups(groups, size);
  }

  /// How many groups there are.
  int size() {
    return size;
  }

  /// The group of a row.
  int of(int row) {
    return groups[row];
  }
}
