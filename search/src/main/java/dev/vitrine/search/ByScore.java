package dev.vitrine.search;

import dev.vitrine.index.postings.Matched;
import dev.vitrine.index.postings.TopSlots;

/// The order of rows by score: best first, not-a-number last, ties by item id's tie breaker.
public final class ByScore {
  private ByScore() {}

  /// Sorts the first `n` rows and leaves the rest as they are.
  public static int[] of(Candidates candidates, View view, double[] scores, int n) {
    long[] ties = view.columns().ties(candidates::slot, n);
    var top = TopSlots.of(n, row -> ties[row]);
    for (int row = 0; row < n; row++) {
      double score = Double.isNaN(scores[row]) ? Double.NEGATIVE_INFINITY : scores[row];
      top.offer(row, row, score);
    }
    Matched sorted = top.drain(n, true);
    int[] order = new int[candidates.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i < n ? sorted.slot(i) : i;
    }
    return order;
  }
}
