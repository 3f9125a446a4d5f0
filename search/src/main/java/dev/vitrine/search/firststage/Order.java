package dev.vitrine.search.firststage;

import dev.vitrine.search.Candidates;
import dev.vitrine.search.View;
import java.util.Comparator;
import java.util.stream.IntStream;

/// The order of rows by score: best first, not-a-number last, ties by item id's tie breaker.
final class Order {
  private Order() {}

  /// Sorts the first `n` rows and leaves the rest as they are.
  static int[] of(Candidates candidates, View view, double[] scores, int n) {
    Comparator<Integer> best =
        Comparator.<Integer>comparingDouble(
                row -> Double.isNaN(scores[row]) ? Double.POSITIVE_INFINITY : -scores[row])
            .thenComparingLong(row -> view.columns().tie(candidates.slot(row)));
    return IntStream.concat(
            IntStream.range(0, n).boxed().sorted(best).mapToInt(Integer::intValue),
            IntStream.range(n, candidates.size()))
        .toArray();
  }
}
