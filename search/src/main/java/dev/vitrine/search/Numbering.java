package dev.vitrine.search;

import java.util.Arrays;

/// Whole numbers counted from 0 in the order in which they are first met: an open table that grows
/// with what is met. For one thread.
public final class Numbering {
  private static final int FIRST_ROOM = 64;
  private static final int NONE = -1;

  /// The number in the upper half and one more than its place in the lower one; 0 where it is free.
  private long[] table = new long[FIRST_ROOM];

  private int size;

  /// The place of a number, which is the last one when it is new.
  public int of(int number) {
    int at = find(table, number);
    if (table[at] != 0) {
      return place(table[at]);
    }
    if (2 * (size + 1) > table.length) {
      grow();
      at = find(table, number);
    }
    table[at] = (long) number << Integer.SIZE | ++size;
    return size - 1;
  }

  /// The place of a number, -1 for one that was not met.
  public int known(int number) {
    int at = find(table, number);
    return table[at] == 0 ? NONE : place(table[at]);
  }

  /// How many were met.
  public int size() {
    return size;
  }

  private static int place(long entry) {
    return (int) entry - 1;
  }

  private static int find(long[] table, int number) {
    int at = (number * 0x9E3779B9) >>> (Integer.numberOfLeadingZeros(table.length) + 1);
    while (table[at] != 0 && (int) (table[at] >>> Integer.SIZE) != number) {
      at = (at + 1) & (table.length - 1);
    }
    return at;
  }

  private void grow() {
    long[] before = table;
    table = new long[2 * before.length];
    for (long entry : before) {
      if (entry != 0) {
        table[find(table, (int) (entry >>> Integer.SIZE))] = entry;
      }
    }
  }

  /// An array with room for every place, holding what it held.
  public long[] fitted(long[] array) {
    return size <= array.length
        ? array
        : Arrays.copyOf(array, Math.max(size, array.length + (array.length >> 1)));
  }
}
