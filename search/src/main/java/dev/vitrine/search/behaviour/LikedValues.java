package dev.vitrine.search.behaviour;

import dev.vitrine.index.column.Features;
import dev.vitrine.kernel.query.Attributes;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// The values of attributes that the items have which matter of a shopper's past, each with the
/// share of the attention that goes to it; of several values of one item and attribute each has its
/// part. For one thread.
final class LikedValues {
  /// Of these other features tell, or they say nothing of what a thing is like.
  private static final Set<String> ASIDE =
      Set.of(
          Attributes.KIND,
          Attributes.BRAND,
          Attributes.CATEGORIES,
          Attributes.SELLER,
          Attributes.CREATOR,
          Attributes.CURRENCY,
          Attributes.MARKET,
          Attributes.ID);

  private final Features items;

  /// Rising.
  private final int[] values;

  private final double[] shares;

  /// For each value the place of its attribute in {@link #best}.
  private final int[] places;

  /// How many attributes an item of the past has, on average by attention.
  private final double mean;

  private final double[] best;
  private final IntConsumer look = this::look;

  private LikedValues(Features items, Map<Integer, Double> liked, double mean) {
    this.items = items;
    this.mean = mean;
    values = liked.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
    shares = IntStream.of(values).mapToDouble(liked::get).toArray();
    int[] attributes = IntStream.of(values).map(items::attributeOf).distinct().sorted().toArray();
    places =
        IntStream.of(values)
            .map(value -> Arrays.binarySearch(attributes, items.attributeOf(value)))
            .toArray();
    best = new double[attributes.length];
  }

  /// @param slots of the items of the past, -1 for those that are no longer there
  static LikedValues of(Attention attention, int[] slots, Features items) {
    var liked = new HashMap<Integer, Double>();
    double marks = 0;
    double heeded = 0;
    for (int back = 0; back < slots.length; back++) {
      double share = attention.weights()[back] / attention.total();
      if (slots[back] >= 0 && slots[back] < items.size() && share > 0) {
        Map<Integer, Integer> counts = counts(slots[back], items);
        items.values(
            slots[back],
            value -> {
              int count = counts.getOrDefault(items.attributeOf(value), 0);
              if (count > 0) {
                liked.merge(value, share / count, Double::sum);
              }
            });
        marks += share * counts.size();
        heeded += share;
      }
    }
    return new LikedValues(items, liked, heeded > 0 ? marks / heeded : 0);
  }

  /// How many values an item has of each attribute that tells.
  private static Map<Integer, Integer> counts(int slot, Features items) {
    var counts = new HashMap<Integer, Integer>();
    items.values(
        slot,
        value -> {
          int attribute = items.attributeOf(value);
          if (tells(items.attributeName(attribute))) {
            counts.merge(attribute, 1, Integer::sum);
          }
        });
    return counts;
  }

  private static boolean tells(String attribute) {
    return !ASIDE.contains(attribute) && !attribute.startsWith(Attributes.CATEGORY_LEVEL);
  }

  /// The mean over attributes of the share of the attention that goes to the best of an item's
  /// values, 0 to 1.
  float share(int slot) {
    Arrays.fill(best, 0);
    items.values(slot, look);
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
