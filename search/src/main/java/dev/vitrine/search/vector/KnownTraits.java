package dev.vitrine.search.vector;

import java.util.Arrays;

/// The traits that a model knows, each with its row, found by open addressing.
public final class KnownTraits {
  private final long[] keys;
  private final int[] table;

  /// @param keys the key of each row, each once
  public KnownTraits(long[] keys) {
    this.keys = keys.clone();
    table = new int[Math.max(16, Integer.highestOneBit(Math.max(1, keys.length)) << 2)];
    Arrays.fill(table, -1);
    for (int row = 0; row < keys.length; row++) {
      int at = place(keys[row]);
      while (table[at] >= 0) {
        at = at + 1 & table.length - 1;
      }
      table[at] = row;
    }
  }

  /// How many traits are known.
  public int size() {
    return keys.length;
  }

  long key(int row) {
    return keys[row];
  }

  /// The row of a trait, or -1.
  public int row(long key) {
    for (int at = place(key); table[at] >= 0; at = at + 1 & table.length - 1) {
      if (keys[table[at]] == key) {
        return table[at];
      }
    }
    return -1;
  }

  private int place(long key) {
    return (int) (key ^ key >>> 32) & table.length - 1;
  }
}
