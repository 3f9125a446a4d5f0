package dev.vitrine.learn.monitor;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.stream.IntStream;

/// How far two orders of the same things agree.
final class Orders {
  private Orders() {}

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
