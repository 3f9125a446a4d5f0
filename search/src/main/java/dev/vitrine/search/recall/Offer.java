package dev.vitrine.search.recall;

import dev.vitrine.signals.visit.NextItems;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Items that shoppers' doings speak for, by the numbers that stand for them, best first.
///
/// @param items none twice
/// @param scores above 0, falling
@SuppressWarnings("ArrayRecordComponent") // never compared
record Offer(long[] items, double[] scores) {
  static final Offer NONE = new Offer(new long[0], new double[0]);

  static Offer of(NextItems next) {
    return new Offer(next.items(), next.scores());
  }

  /// The greatest scores first, equal ones by the numbers of their items.
  static Offer of(Map<Long, Double> scores) {
    List<Map.Entry<Long, Double>> best =
        new HashMap<>(scores)
            .entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .sorted(
                    Comparator.comparingDouble((Map.Entry<Long, Double> e) -> -e.getValue())
                        .thenComparingLong(Map.Entry::getKey))
                .toList();
    return new Offer(
        best.stream().mapToLong(Map.Entry::getKey).toArray(),
        best.stream().mapToDouble(Map.Entry::getValue).toArray());
  }

  /// The best ones.
  Offer first(int many) {
    return many >= items.length
        ? this
        : new Offer(Arrays.copyOf(items, many), Arrays.copyOf(scores, many));
  }
}
