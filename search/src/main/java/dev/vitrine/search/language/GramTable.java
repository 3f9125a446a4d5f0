package dev.vitrine.search.language;

/// Rows of numbers by key, in open addressing: one number for each language. When a row more would
/// be too many, those that weigh least are dropped.
final class GramTable {
  private static final int SMALLEST = 1 << 10;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final int width;
  private final int most;
  private long[] keys = new long[SMALLEST];
  private byte[] orders = new byte[SMALLEST];
  private float[] values;
  private int size;
  private float least = 1;

  /// @param width numbers in a row
  /// @param most rows that are kept
  GramTable(int width, int most) {
    this.width = width;
    this.most = most;
    values = new float[SMALLEST * width];
  }

  /// Visits rows.
  interface Visitor {
    /// Visits a row.
    ///
    /// @param at where the row's numbers start in {@link #values}
    void row(int order, int at);
  }

  int size() {
    return size;
  }

  /// The numbers of all rows.
  float[] values() {
    return values;
  }

  /// Where the numbers of a key start in {@link #values}, or -1.
  int find(long key) {
    int slot = slot(key);
    return keys[slot] == key ? slot * width : -1;
  }

  /// Adds numbers to the row of a key.
  void add(long key, int order, float[] numbers) {
    int slot = slot(key);
    if (keys[slot] != key) {
      if (2 * (size + 1) > keys.length) {
        make(size >= most);
        slot = slot(key);
      }
      keys[slot] = key;
      orders[slot] = (byte) order;
      size++;
    }
    for (int i = 0; i < width; i++) {
      values[slot * width + i] += numbers[i];
    }
  }

  /// Visits every row.
  void each(Visitor visitor) {
    for (int slot = 0; slot < keys.length; slot++) {
      if (keys[slot] != 0) {
        visitor.row(orders[slot], slot * width);
      }
    }
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    long mixed = key * SPREAD;
    int slot = (int) (mixed ^ mixed >>> 32) & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  /// Makes the table anew: twice as large, or as large with the light rows dropped.
  private void make(boolean full) {
    long[] oldKeys = keys;
    byte[] oldOrders = orders;
    float[] old = values;
    int length = full ? oldKeys.length : 2 * oldKeys.length;
    do {
      least = full ? 2 * least : least;
      keys = new long[length];
      orders = new byte[length];
      values = new float[length * width];
      size = 0;
      for (int i = 0; i < oldKeys.length; i++) {
        if (oldKeys[i] != 0 && (!full || weight(old, i * width) >= least)) {
          int slot = slot(oldKeys[i]);
          keys[slot] = oldKeys[i];
          orders[slot] = oldOrders[i];
          System.arraycopy(old, i * width, values, slot * width, width);
          size++;
        }
      }
    } while (full && size > most / 2);
  }

  private float weight(float[] of, int at) {
    float sum = 0;
    for (int i = at; i < at + width; i++) {
      sum += of[i];
    }
    return sum;
  }
}
