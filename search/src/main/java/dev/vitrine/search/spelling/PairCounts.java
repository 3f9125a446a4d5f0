package dev.vitrine.search.spelling;

/// How often two words stand next to each other, for pairs of 32-bit keys: one open hash table.
final class PairCounts implements Counts.Pairs {
  /// Most pairs that are told apart; what comes later counts only where it was seen before.
  static final int MOST = 1 << 22;

  private long[] keys = new long[1 << 12];
  private short[] counts = new short[1 << 12];
  private int size;

  @Override
  public void pair(int left, int right) {
    long key = key(left, right);
    int slot = slot(key);
    if (counts[slot] == 0) {
      if (size == MOST) {
        return;
      }
      keys[slot] = key;
      size++;
    }
    if (counts[slot] < Short.MAX_VALUE) {
      counts[slot]++;
    }
    if (3L * size > 2L * counts.length) {
      grow();
    }
  }

  /// How often a pair was told, at most 32,767.
  int count(int left, int right) {
    return counts[slot(key(left, right))];
  }

  private int slot(long key) {
    long mixed = (key ^ (key >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    int slot = (int) (mixed >>> 32) & (counts.length - 1);
    while (counts[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & (counts.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    short[] oldCounts = counts;
    keys = new long[2 * oldKeys.length];
    counts = new short[2 * oldKeys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldCounts[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        counts[slot] = oldCounts[i];
      }
    }
  }

  private static long key(int left, int right) {
    return ((long) left << 32) | (right & 0xFFFFFFFFL);
  }
}
