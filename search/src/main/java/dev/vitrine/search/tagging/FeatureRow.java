package dev.vitrine.search.tagging;

import java.util.Arrays;

/// The features of one word: hashed names, each with a value. Names are hashed to 64 bits; two that
/// fall together share a weight, which among millions of names hardly happens.
public final class FeatureRow {
  private long[] keys = new long[128];
  private float[] values = new float[128];
  private int size;

  /// How many features there are.
  public int size() {
    return size;
  }

  /// The hashed name of a feature.
  public long key(int i) {
    return keys[i];
  }

  /// The value of a feature.
  public float value(int i) {
    return values[i];
  }

  void add(long key, float value) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
      values = Arrays.copyOf(values, 2 * size);
    }
    keys[size] = mixed(key);
    values[size++] = value;
  }

  void add(String name, CharSequence text) {
    add(hash(hash(name), text), 1);
  }

  void add(String name, CharSequence text, CharSequence other) {
    add(hash(hash(hash(name), text), other), 1);
  }

  void add(String name, int number) {
    add(hash(name) + number, 1);
  }

  void add(String name, int number, int other) {
    add((hash(name) + number) * 0x9E3779B97F4A7C15L + other, 1);
  }

  /// The beginning of a feature's name.
  static long hash(String name) {
    return hash(0xCBF29CE484222325L, name);
  }

  /// A name that goes on with a text; an end mark keeps `ab|c` and `a|bc` apart.
  static long hash(long before, CharSequence text) {
    return hash(before, text, 0, text.length());
  }

  static long hash(long before, CharSequence text, int from, int to) {
    long hash = before;
    for (int i = from; i < to; i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
    }
    return (hash ^ 0xFFFF) * 0x100000001B3L;
  }

  private static long mixed(long key) {
    long mixed = (key ^ (key >>> 32)) * 0x9E3779B97F4A7C15L;
    return mixed ^ (mixed >>> 29);
  }
}
