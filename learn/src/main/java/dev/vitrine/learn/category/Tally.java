package dev.vitrine.learn.category;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Sums by 64-bit key, found by open addressing. The key 0 is kept for free places.
final class Tally {
  private long[] keys = new long[1 << 12];
  private float[] sums = new float[1 << 12];
  private int size;

  /// Adds to the sum of a key, which is not 0.
  void add(long key, float value) {
    int at = place(key);
    if (keys[at] == 0) {
      keys[at] = key;
      if (++size > keys.length / 2) {
        sums[at] = value;
        grow();
        return;
      }
    }
    sums[at] += value;
  }

  float of(long key) {
    int at = place(key);
    return keys[at] == 0 ? 0 : sums[at];
  }

  int size() {
    return size;
  }

  /// The keys whose sums are at least so much, rising.
  long[] keys(float least) {
    return IntStream.range(0, keys.length)
        .filter(at -> keys[at] != 0 && sums[at] >= least)
        .mapToLong(at -> keys[at])
        .sorted()
        .toArray();
  }

  private int place(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    int at = (int) (mixed >>> 32) & keys.length - 1;
    while (keys[at] != 0 && keys[at] != key) {
      at = at + 1 & keys.length - 1;
    }
    return at;
  }

  private void grow() {
    long[] oldKeys = keys;
    float[] oldSums = sums;
    keys = Arrays.copyOf(new long[0], 2 * oldKeys.length);
    sums = new float[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int at = place(oldKeys[i]);
        keys[at] = oldKeys[i];
        sums[at] = oldSums[i];
      }
    }
  }
}
