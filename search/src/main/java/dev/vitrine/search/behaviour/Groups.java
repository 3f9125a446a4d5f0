package dev.vitrine.search.behaviour;

import java.util.Arrays;
import java.util.function.IntToLongFunction;

/// Rows put together by a key: groups are counted from 0 in the order in which their keys are met.
final class Groups {
  private static final int FIRST_ROOM = 256;

  private final int[] groups;
  private final long[] keys;

  private Groups(int[] groups, long[] keys) {
    this.groups = groups;
    this.keys = keys;
  }

  static Groups of(int rows, IntToLongFunction key) {
    int[] met = new int[FIRST_ROOM];
    long[] keys = new long[FIRST_ROOM / 2];
    int[] groups = new int[rows];
    int size = 0;
    for (int row = 0; row < rows; row++) {
      long one = key.applyAsLong(row);
      int at = find(met, keys, one);
      if (met[at] == 0) {
        if (size == keys.length) {
          keys = Arrays.copyOf(keys, 2 * size);
          met = placed(keys, size);
          at = find(met, keys, one);
        }
        keys[size] = one;
        met[at] = ++size;
      }
      groups[row] = met[at] - 1;
    }
    return new Groups(groups, Arrays.copyOf(keys, size));
  }

  /// Where a key is in a table, or a free place.
  private static int find(int[] met, long[] keys, long key) {
    int at = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & (met.length - 1);
    while (met[at] != 0 && keys[met[at] - 1] != key) {
      at = (at + 1) & (met.length - 1);
    }
    return at;
  }

  /// A table of twice the room of the keys, with the first of them in it.
  private static int[] placed(long[] keys, int size) {
    int[] met = new int[2 * keys.length];
    for (int group = 0; group < size; group++) {
      met[find(met, keys, keys[group])] = group + 1;
    }
    return met;
  }

  /// All rows in one group.
  static Groups one(int rows) {
    return new Groups(new int[rows], new long[Math.min(1, rows)]);
  }

  /// How many groups there are.
  int size() {
    return keys.length;
  }

  /// The keys of the groups; not to be changed.
  long[] keys() {
    return keys;
  }

  /// For every row the number of its group.
  double[] spread(double[] ofGroups) {
    double[] wide = new double[groups.length];
    for (int row = 0; row < wide.length; row++) {
      wide[row] = ofGroups[groups[row]];
    }
    return wide;
  }

  /// The group of a row.
  int of(int row) {
    return groups[row];
  }
}
