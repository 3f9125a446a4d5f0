package dev.vitrine.search.behaviour;

import java.util.Arrays;

/// Rows put together by a key: groups are counted from 0 in the order in which their keys are met.
final class Groups {
  private static final int FIRST_ROOM = 256;

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
    int rows = of.length;
    int[] met = new int[FIRST_ROOM];
    long[] keys = new long[FIRST_ROOM / 2];
    int[] firsts = new int[rows];
    int[] groups = new int[rows];
    int size = 0;
    for (int row = 0; row < rows; row++) {
      long one = of[row];
      int at = find(met, keys, one);
      if (met[at] == 0) {
        if (size == keys.length) {
          keys = Arrays.copyOf(keys, 2 * size);
          met = placed(keys, size);
          at = find(met, keys, one);
        }
        keys[size] = one;
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
