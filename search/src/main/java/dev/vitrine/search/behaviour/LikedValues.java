package dev.vitrine.search.behaviour;

import dev.vitrine.index.column.Features;
import dev.vitrine.index.column.ItemValues;
import java.util.Arrays;
import java.util.stream.IntStream;

/// The values of attributes that the items have which matter of a shopper's past, each with the
/// share of the attention that goes to it; of several values of one item and attribute each has its
/// part. For one thread.
final class LikedValues {
  /// Bits of the sieve that most values which nobody liked do not pass.
  private static final int SIEVE = 1 << 16;

  private final Features items;
  private final ItemValues read;

  /// Rising.
  private final int[] values;

  private final double[] shares;

  /// For each value the place of its attribute in {@link #best}.
  private final int[] places;

  /// How many attributes an item of the past has, on average by attention.
  private final double mean;

  private final double[] best;
  private final long[] sieve = new long[SIEVE / Long.SIZE];

  private LikedValues(Features items, PastValues past) {
    this.items = items;
    this.read = items.values();
    mean = past.mean();
    values = past.values();
    shares = past.shares();
    int[] attributes = IntStream.of(values).map(items::attributeOf).distinct().sorted().toArray();
    places =
        IntStream.of(values)
            .map(value -> Arrays.binarySearch(attributes, items.attributeOf(value)))
            .toArray();
    best = new double[attributes.length];
    for (int value : values) {
      sieve[hole(value)] |= 1L << value;
    }
  }

  private static int hole(int value) {
    return (value & (SIEVE - 1)) >>> 6;
  }

  /// @param slots of the items of the past, -1 for those that are no longer there
  static LikedValues of(Attention attention, int[] slots, Features items) {
    return new LikedValues(items, PastValues.of(attention, slots, items));
  }

  /// The mean over attributes of the share of the attention that goes to the best of an item's
  /// values, 0 to 1.
  float share(int slot) {
    float[] one = new float[1];
    fill(new int[] {slot}, one);
    return one[0];
  }

  /// The same of many items.
  ///
  /// @param shares where they go, as many as there are slots
  void fill(int[] slots, float[] shares) {
    read.each(slots, slots.length, (place, start, end) -> shares[place] = share(start, end));
  }

  private float share(int start, int end) {
    Arrays.fill(best, 0);
    for (int at = start; at < end; at++) {
      int value = read.value(at);
      if ((sieve[hole(value)] >>> value & 1) != 0) {
        look(value);
      }
    }
    double sum = 0;
    for (double one : best) {
      sum += one;
    }
    return mean > 0 ? (float) Math.min(1, sum / mean) : 0;
  }

  /// Takes a value as shown with the share of the attention that goes to it.
  interface Taker {
    void take(String attribute, String value, double share);
  }

  /// Hands out every value.
  void each(Taker taker) {
    for (int i = 0; i < values.length; i++) {
      String attribute = items.attributeName(items.attributeOf(values[i]));
      taker.take(attribute, items.shown(values[i]), shares[i]);
    }
  }

  private void look(int value) {
    int at = Arrays.binarySearch(values, value);
    if (at >= 0) {
      best[places[at]] = Math.max(best[places[at]], shares[at]);
    }
  }
}
