package dev.vitrine.search.explore;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// A distribution over orders: the first item is drawn with a chance that grows with its utility,
/// then the next one of those that are left in the same way, and so on (Plackett, 1975; Luce,
/// 1959).
public final class PlackettLuce {
  /// How many of the best scores tell how far scores lie apart.
  private static final int TOP = 20;

  /// The distance between the quartiles of a normal distribution, in standard deviations.
  private static final double QUARTILES = 1.349;

  private PlackettLuce() {}

  /// Utilities of scores: their distance to the best one, over the temperature times how far the
  /// best twenty lie apart. So a temperature means the same whether scores are money or odds, and
  /// neither one far above the others nor the many below count for it.
  ///
  /// @param scores in any order, all of them numbers
  public static double[] utilities(double[] scores, double temperature) {
    double[] sorted = scores.clone();
    Arrays.sort(sorted);
    double best = sorted.length == 0 ? 0 : sorted[sorted.length - 1];
    double unit = temperature * spread(sorted);
    double[] utilities = new double[scores.length];
    Arrays.setAll(utilities, i -> unit > 0 ? (scores[i] - best) / unit : 0);
    return utilities;
  }

  /// How far the best scores lie apart: the distance of their quartiles, or a quarter of their
  /// whole range where that is nothing.
  private static double spread(double[] rising) {
    int n = Math.min(TOP, rising.length);
    if (n < 2) {
      return 0;
    }
    int end = rising.length - 1;
    double quartiles = rising[end - (n - 1) / 4] - rising[end - 3 * (n - 1) / 4];
    return quartiles > 0 ? quartiles / QUARTILES : (rising[end] - rising[end - n + 1]) / 4;
  }

  /// Draws an order, by adding noise to each utility and sorting (Gumbel, 1954; Yellott, 1977).
  ///
  /// @return places of utilities, the first one first
  public static int[] draw(double[] utilities, SplittableRandom random) {
    double[] noisy = new double[utilities.length];
    for (int i = 0; i < noisy.length; i++) {
      noisy[i] = utilities[i] - Math.log(-Math.log(random.nextDouble(Double.MIN_NORMAL, 1)));
    }
    return IntStream.range(0, noisy.length)
        .boxed()
        .sorted((a, b) -> Double.compare(noisy[b], noisy[a]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /// How likely each item of an order is the next one, given those before it.
  ///
  /// @param order places of utilities, every one of them
  /// @return logarithms, in the order
  public static double[] chances(double[] utilities, int[] order) {
    double[] chances = new double[order.length];
    double left = Double.NEGATIVE_INFINITY;
    for (int i = order.length - 1; i >= 0; i--) {
      double utility = utilities[order[i]];
      left = sum(left, utility);
      chances[i] = utility - left;
    }
    return chances;
  }

  /// The logarithm of the sum of two numbers given by theirs.
  private static double sum(double a, double b) {
    double most = Math.max(a, b);
    return most == Double.NEGATIVE_INFINITY
        ? most
        : most + Math.log1p(Math.exp(Math.min(a, b) - most));
  }
}
