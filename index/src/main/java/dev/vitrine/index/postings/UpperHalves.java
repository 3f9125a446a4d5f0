package dev.vitrine.index.postings;

import java.util.Arrays;

/// Sorts keys that have a number in their upper half and, in the lower one, a place that rises from
/// key to key: the places of thousands of rows by their numbers. Goes byte by byte, without
/// comparisons; keys of one number keep their order.
public final class UpperHalves {
  /// Fewer keys are sorted as they are.
  private static final int FEW = 256;

  private static final int BYTES = 4;
  private static final int VALUES = 256;

  private UpperHalves() {}

  /// A key.
  public static long key(int number, int place) {
    return (long) number << Integer.SIZE | place;
  }

  /// The places of sorted keys, in their order.
  public static int[] places(long[] keys) {
    int[] places = new int[keys.length];
    for (int i = 0; i < places.length; i++) {
      places[i] = (int) keys[i];
    }
    return places;
  }

  /// Sorts keys by their numbers, rising.
  public static void sort(long[] keys) {
    if (keys.length < FEW) {
      Arrays.sort(keys);
    } else if (!rising(keys)) {
      byBytes(keys);
    }
  }

  private static boolean rising(long[] keys) {
    for (int i = 1; i < keys.length; i++) {
      if (keys[i] < keys[i - 1]) {
        return false;
      }
    }
    return true;
  }

  private static void byBytes(long[] keys) {
    int[] starts = counted(keys);
    long[] from = keys;
    long[] to = new long[keys.length];
    int passes = 0;
    for (int b = 0; b < BYTES; b++) {
      if (starts[b * VALUES + value(keys[0], b)] == keys.length) {
        continue;
      }
      begin(starts, b);
      for (long key : from) {
        to[starts[b * VALUES + value(key, b)]++] = key;
      }
      long[] sorted = to;
      to = from;
      from = sorted;
      passes++;
    }
    if (passes % 2 == 1) {
      System.arraycopy(from, 0, keys, 0, keys.length);
    }
  }

  /// Makes the counts of a byte's values the places where each value begins.
  private static void begin(int[] starts, int b) {
    int sum = 0;
    for (int v = b * VALUES; v < (b + 1) * VALUES; v++) {
      int count = starts[v];
      starts[v] = sum;
      sum += count;
    }
  }

  /// How many keys have each value of each byte.
  private static int[] counted(long[] keys) {
    int[] counts = new int[BYTES * VALUES];
    for (long key : keys) {
      for (int b = 0; b < BYTES; b++) {
        counts[b * VALUES + value(key, b)]++;
      }
    }
    return counts;
  }

  /// A byte of the number, the lowest one first, so that negative numbers come before others.
  private static int value(long key, int b) {
    long turned = key ^ Long.MIN_VALUE;
    return (int) (turned >>> (Integer.SIZE + Byte.SIZE * b)) & (VALUES - 1);
  }
}
