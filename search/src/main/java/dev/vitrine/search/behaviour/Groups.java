package dev.vitrine.search.behaviour;

import java.util.Arrays;

/// Rows put together by a key: groups are counted from 0 in the order in which their keys are met.
final class Groups {
  private final int[] groups;
  private final long[] keys;

  /// The first row of each group.
  private final int[] firsts;

  private Groups(int[] groups, long[] keys, int[] firsts) {
    this.groups = groups;
    this.keys = keys;
    this.firsts = firsts;
  }

  /// Those of one key together.
  ///
  /// @param of the key of each row
  static Groups of(long[] of) {
    int[] met = new int[Integer.highestOneBit(4 * of.length + 1)];
    long[] keys = new long[of.length];
    int[] firsts = new int[of.length];
    int[] groups = new int[of.length];
    int size = 0;
    for (int row = 0; row < of.length; row++) {
      int at = find(met, keys, of[row]);
      if (met[at] == 0) {
        keys[size] = of[row];
        firsts[size] = row;
        met[at] = ++size;
      }
      groups[row] = met[at] - 1;
    }
    return new Groups(groups, Arrays.copyOf(keys, size), firsts);
  }

  /// Where a key is in a table, or a free place.
  private static int find(int[] met, long[] keys, long key) {
    int at = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & (met.length - 1);
    while (met[at] != 0 && keys[met[at] - 1] != key) {
      at = (at + 1) & (met.length - 1);
    }
    return at;
  }

  /// All rows in one group.
  static Groups one(int rows) {
    return new Groups(new int[rows], new long[Math.min(1, rows)], new int[1]);
  }

  /// Every row by itself.
  static Groups each(long[] keys) {
    int[] rows = new int[keys.length];
    Arrays.setAll(rows, row -> row);
    return new Groups(rows, keys, rows);
  }

  /// How many groups there are.
  int size() {
    return keys.length;
  }

  /// The keys of the groups; not to be changed.
  long[] keys() {
    return keys;
  }

  /// For every row the number of its group; the same numbers where every row is by itself.
  double[] spread(double[] ofGroups) {
    if (size() == groups.length) {
      return ofGroups;
    }
    double[] wide = new double[groups.length];
    for (int row = 0; row < wide.length; row++) {
      wide[row] = ofGroups[groups[row]];
    }
    return wide;
  }

  /// For each of these groups the number of the one that it lies in.
  ///
  /// @param wider each of these groups is part of one of those
  double[] within(Groups wider, double[] ofWider) {
    double[] numbers = new double[size()];
    for (int group = 0; group < numbers.length; group++) {
      numbers[group] = ofWider[wider.groups[firsts[group]]];
    }
    return numbers;
  }

  /// The group of a row.
  int of(int row) {
    return groups[row];
  }
}
