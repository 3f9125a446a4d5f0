package dev.vitrine.learn.evaluate;

import java.util.Arrays;
import java.util.stream.IntStream;

/// The area under the curve of hits against false alarms: how likely a case that came true has a
/// higher score than one that did not, equal scores counting half.
public final class Auc {
  private Auc() {}

  /// The area; not-a-number when all cases came true or none did.
  public static double of(double[] scores, boolean[] truth) {
    int[] order =
        IntStream.range(0, scores.length)
            .boxed()
            .sorted((a, b) -> Double.compare(scores[a], scores[b]))
            .mapToInt(Integer::intValue)
            .toArray();
    double ranks = 0;
    long hits = 0;
    for (int from = 0; from < order.length; ) {
      int to = from;
      while (to < order.length && scores[order[to]] == scores[order[from]]) {
        to++;
      }
      long here = Arrays.stream(order, from, to).filter(i -> truth[i]).count();
      ranks += here * (from + to + 1) / 2.0;
      hits += here;
      from = to;
    }
    double misses = order.length - hits;
    return (ranks - hits * (hits + 1) / 2.0) / (hits * misses);
  }
}
