package dev.vitrine.learn.policy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;

/// The uncertainty of means over pages, by drawing shoppers anew with all of their pages: what one
/// does on several pages is alike (percentile bootstrap of clusters; Efron, 1979).
final class Resampling {
  private final int[] shoppers;
  private final int[] pages;
  private final int rounds;
  private final long seed;

  /// @param who whose each page was
  Resampling(long[] who, int rounds, long seed) {
    Map<Long, Integer> numbers = new HashMap<>();
    shoppers = new int[who.length];
    for (int page = 0; page < who.length; page++) {
      shoppers[page] = numbers.computeIfAbsent(who[page], _ -> numbers.size());
    }
    pages = new int[numbers.size()];
    for (int shopper : shoppers) {
      pages[shopper]++;
    }
    this.rounds = rounds;
    this.seed = seed;
  }

  /// How many shoppers there are.
  int shoppers() {
    return pages.length;
  }

  /// The mean of a value of each page; the same shoppers are drawn for every value.
  Figure mean(double[] values) {
    double[] sums = new double[pages.length];
    for (int page = 0; page < values.length; page++) {
      sums[shoppers[page]] += values[page];
    }
    var random = new SplittableRandom(seed);
    double[] means = new double[rounds];
    for (int round = 0; round < rounds; round++) {
      double sum = 0;
      long many = 0;
      for (int i = 0; i < sums.length; i++) {
        int shopper = random.nextInt(sums.length);
        sum += sums[shopper];
        many += pages[shopper];
      }
      means[round] = sum / many;
    }
    Arrays.sort(means);
    return new Figure(
        Arrays.stream(values).average().orElse(Double.NaN),
        means[(int) Math.round(0.025 * (rounds - 1))],
        means[(int) Math.round(0.975 * (rounds - 1))]);
  }
}
