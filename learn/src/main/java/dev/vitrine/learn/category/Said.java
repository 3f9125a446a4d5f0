package dev.vitrine.learn.category;

import java.util.Arrays;

/// What one lesson says, each thing once with the most that it counts; used again for the next one.
/// The key 0 is kept for free places.
final class Said {
  private long[] keys = new long[1 << 10];
  private float[] most = new float[1 << 10];
  private int[] places = new int[1 << 9];
  private int size;

  /// Forgets everything.
  void clear() {
    for (int i = 0; i < size; i++) {
      keys[places[i]] = 0;
    }
    size = 0;
  }

  /// Says a thing, which counts for so much at least.
  void say(long key, float weight) {
    int at = place(key);
    if (keys[at] == key) {
      most[at] = Math.max(most[at], weight);
      return;
    }
    if (size == places.length) {
      grow();
      at = place(key);
    }
    keys[at] = key;
    most[at] = weight;
    places[size++] = at;
  }

  int size() {
    return size;
  }

  long key(int i) {
    return keys[places[i]];
  }

  float most(int i) {
    return most[places[i]];
  }

  private int place(long key) {
    int at = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & (keys.length - 1);
    while (keys[at] != 0 && keys[at] != key) {
      at = at + 1 & keys.length - 1;
    }
    return at;
  }

  private void grow() {
    long[] oldKeys = keys;
    float[] oldMost = most;
    int[] old = Arrays.copyOf(places, size);
    keys = new long[2 * oldKeys.length];
    most = new float[keys.length];
    places = new int[2 * old.length];
    for (int i = 0; i < old.length; i++) {
      int at = place(oldKeys[old[i]]);
      keys[at] = oldKeys[old[i]];
      most[at] = oldMost[old[i]];
      places[i] = at;
    }
  }
}
