package dev.vitrine.signals.visit;

import java.util.Arrays;
import java.util.function.LongToDoubleFunction;

/// Sums by number, added up in any order of numbers and listed best first. For one thread.
final class Sums {
  private static final int FIRST = 1 << 9;

  private long[] keys = new long[FIRST];
  private double[] sums = new double[FIRST];
  private int size;

  /// Adds to the sum of a number that is not 0.
  void add(long key, double amount) {
    int at = place(key);
    if (keys[at] == 0) {
      if (2 * (size + 1) > keys.length) {
        grow();
        at = place(key);
      }
      keys[at] = key;
      size++;
    }
    sums[at] += amount;
  }

  private int place(long key) {
    int mask = keys.length - 1;
    int at = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & mask;
    while (keys[at] != 0 && keys[at] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    long[] oldKeys = keys;
    double[] oldSums = sums;
    keys = new long[2 * oldKeys.length];
    sums = new double[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int at = place(oldKeys[i]);
        keys[at] = oldKeys[i];
        sums[at] = oldSums[i];
      }
    }
  }

  int size() {
    return size;
  }

  /// Multiplies each sum by what its number is worth.
  void times(LongToDoubleFunction worth) {
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != 0) {
        sums[i] *= worth.applyAsDouble(keys[i]);
      }
    }
  }

  double sum() {
    double all = 0;
    for (double sum : sums) {
      all += sum;
    }
    return all;
  }

  double most() {
    double most = 0;
    for (double sum : sums) {
      most = Math.max(most, sum);
    }
    return most;
  }

  void clear() {
    if (size > 0) {
      Arrays.fill(keys, 0);
      Arrays.fill(sums, 0);
      size = 0;
    }
  }

  /// Adds the sums of another one, each times a factor.
  void add(Sums other, double factor) {
    for (int i = 0; i < other.keys.length; i++) {
      if (other.keys[i] != 0) {
        add(other.keys[i], factor * other.sums[i]);
      }
    }
  }

  /// The greatest sums first; equal ones by their numbers.
  ///
  /// @param many how many at most
  NextItems best(int many) {
    int[] places = new int[size];
    int filled = 0;
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != 0) {
        places[filled++] = i;
      }
    }
    double bar = bar(places, many);
    Place[] best =
        Arrays.stream(places)
            .filter(i -> sums[i] >= bar)
            .mapToObj(i -> new Place(keys[i], sums[i]))
            .sorted()
            .limit(many)
            .toArray(Place[]::new);
    return new NextItems(
        Arrays.stream(best).mapToLong(Place::key).toArray(),
        Arrays.stream(best).mapToDouble(Place::sum).toArray());
  }

  /// The least of the sums that can be among the best.
  private double bar(int[] places, int many) {
    if (many >= places.length || many == 0) {
      return Double.NEGATIVE_INFINITY;
    }
    double[] all = Arrays.stream(places).mapToDouble(i -> sums[i]).sorted().toArray();
    return all[all.length - many];
  }

  private record Place(long key, double sum) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      int bySum = Double.compare(other.sum, sum);
      return bySum == 0 ? Long.compare(key, other.key) : bySum;
    }
  }
}
