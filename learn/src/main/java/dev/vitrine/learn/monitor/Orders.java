package dev.vitrine.learn.monitor;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.stream.IntStream;

/// How far two orders of the same things agree.
final class Orders {
  private Orders() {}

  /// Kendall's tau-b: the share of pairs in the same order less the share in the other one, pairs
  /// that either holds for equal left out; not-a-number when one of them holds all for equal.
  static double tau(double[] one, double[] other) {
    long same = 0;
    long pairsOfOne = 0;
    long pairsOfOther = 0;
    for (int i = 0; i < one.length; i++) {
      for (int j = 0; j < i; j++) {
        int first = Double.compare(one[i], one[j]);
        int second = Double.compare(other[i], other[j]);
        same += (long) Integer.signum(first) * Integer.signum(second);
        pairsOfOne += first == 0 ? 0 : 1;
        pairsOfOther += second == 0 ? 0 : 1;
      }
    }
    return pairsOfOne == 0 || pairsOfOther == 0
        ? Double.NaN
        : same / Math.sqrt((double) pairsOfOne * pairsOfOther);
  }

  /// The share of the first ones, greatest first, that both have in common.
  ///
  /// @param most how many are the first ones
  static double overlap(double[] one, double[] other, int most) {
    int[] first = first(one, most);
    var second = new HashSet<Integer>();
    Arrays.stream(first(other, most)).forEach(second::add);
    return Arrays.stream(first).filter(second::contains).count() / (double) first.length;
  }

  private static int[] first(double[] scores, int most) {
    return IntStream.range(0, scores.length)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> -scores[i]).thenComparing(i -> i))
        .limit(most)
        .mapToInt(i -> i)
        .toArray();
  }
}
