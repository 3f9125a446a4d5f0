package dev.vitrine.search.behaviour;

import dev.vitrine.index.column.Features;
import java.util.Arrays;
import java.util.stream.IntStream;

/// The values of attributes that the items have which matter of a shopper's past, each with the
/// share of the attention that goes to it; of several values of one item and attribute each has its
/// part. For one thread.
final class LikedValues {
  /// Room for each value in the table by which it is found, at least.
  private static final int ROOM = 4;

  private final Features items;
  private final Traits traits;

  /// Rising.
  private final int[] values;

  private final double[] shares;

  /// For each value the place of its attribute in {@link #best}.
  private final int[] places;

  /// How many attributes an item of the past has, on average by attention.
  private final double mean;

  private final double[] best;

  /// Finds values: each stands where its bits say or behind it, as its place and 1; a power of two.
  private final int[] table;

  private LikedValues(Features items, Traits traits, PastValues past) {
    this.items = items;
    this.traits = traits;
    mean = past.mean();
    values = past.values();
    shares = past.shares();
    int[] attributes = IntStream.of(values).map(items::attributeOf).distinct().sorted().toArray();
    places =
        IntStream.of(values)
            .map(value -> Arrays.binarySearch(attributes, items.attributeOf(value)))
            .toArray();
    best = new double[attributes.length];
    table = new int[Integer.highestOneBit(2 * ROOM * values.length + 1)];
    for (int i = 0; i < values.length; i++) {
      table[hole(values[i])] = i + 1;
    }
  }

  /// Where a value stands in the table, or a free place.
  private int hole(int value) {
    int at = ((value * 0x9E3779B9) >>> 16) & (table.length - 1);
    while (table[at] != 0 && values[table[at] - 1] != value) {
      at = (at + 1) & (table.length - 1);
    }
    return at;
  }

  /// @param slots of the items of the past, -1 for those that are no longer there
  static LikedValues of(Attention attention, int[] slots, Features items, Traits traits) {
    return new LikedValues(items, traits, PastValues.of(attention, slots, items, traits));
  }

  /// The mean over attributes of the share of the attention that goes to the best of an item's
  /// values, 0 to 1.
  float share(int slot) {
    return share(traits.of(slot, items));
  }

  /// The same of many items.
  ///
  /// @param shares where they go, as many as there are slots
  void fill(int[] slots, float[] shares) {
    int[][] all = traits.of(slots, items);
    if (all.length > 0) {
      shares[0] = touched(all);
    }
    for (int i = 0; i < all.length; i++) {
      shares[i] = share(all[i]);
    }
  }

  /// Looks at where values are without reading them, so that the waits for memory overlap instead
  /// of following one another. What it gives means nothing.
  private static int touched(int[][] all) {
    int sum = 0;
    for (int[] own : all) {
      sum += own.length;
    }
    return sum;
  }

  private float share(int[] own) {
    boolean any = false;
    for (int value : own) {
      int liked = table[hole(value)] - 1;
      if (liked >= 0) {
        if (!any) {
          Arrays.fill(best, 0);
        }
        best[places[liked]] = Math.max(best[places[liked]], shares[liked]);
        any = true;
      }
    }
    return any && mean > 0 ? (float) Math.min(1, sum() / mean) : 0;
  }

  private double sum() {
    double sum = 0;
    for (double one : best) {
      sum += one;
    }
    return sum;
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
}
