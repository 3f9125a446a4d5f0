package dev.vitrine.index.column;

import java.util.Arrays;

/// What the values of an attribute are sorted by.
final class Ranks {
  private Ranks() {}

  /// For each ordinal its number, when the attribute has numbers, else its place among the texts;
  /// not-a-number for values that have no place.
  static double[] of(Values values) {
    if (values.numeric()) {
      return Arrays.copyOf(values.number, values.size);
    }
    var order = new Integer[values.size];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> values.shown[a].compareTo(values.shown[b]));
    var ranks = new double[values.size];
    for (int i = 0; i < order.length; i++) {
      ranks[order[i]] = values.shown[order[i]].isEmpty() ? Double.NaN : i;
    }
    return ranks;
  }
}
