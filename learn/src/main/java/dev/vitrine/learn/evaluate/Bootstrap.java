package dev.vitrine.learn.evaluate;

import java.util.Arrays;
import java.util.SplittableRandom;

/// The uncertainty of means over queries, by resampling queries with a fixed seed.
public final class Bootstrap {
  static final int ROUNDS = 2_000;
  private static final int FLIPS = 10_000;

  private Bootstrap() {}

  /// The mean of the values that are numbers, with its percentile interval (Efron, 1979).
  public static Estimate mean(double[] values, long seed) {
    double[] counted = Arrays.stream(values).filter(v -> !Double.isNaN(v)).toArray();
    if (counted.length == 0) {
      return Estimate.NONE;
    }
    var random = new SplittableRandom(seed);
    double[] means = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      double sum = 0;
      for (int i = 0; i < counted.length; i++) {
        sum += counted[random.nextInt(counted.length)];
      }
      means[round] = sum / counted.length;
    }
    Arrays.sort(means);
    return new Estimate(
        sum(counted) / counted.length,
        means[(int) Math.round(0.025 * (ROUNDS - 1))],
        means[(int) Math.round(0.975 * (ROUNDS - 1))],
        counted.length);
  }

  /// The chance that differences with signs thrown by a coin have a mean at least as far from 0
  /// (Fisher's randomisation test, both sides); the observed signs count as one throw.
  static double chance(double[] differences, long seed) {
    double observed = Math.abs(sum(differences)) - 1e-12;
    var random = new SplittableRandom(seed);
    double[] moved = Arrays.stream(differences).filter(d -> d != 0).toArray();
    int asFar = 1;
    for (int flip = 0; flip < FLIPS; flip++) {
      double sum = 0;
      long bits = 0;
      for (int i = 0; i < moved.length; i++) {
        bits = (i & 63) == 0 ? random.nextLong() : bits >>> 1;
        sum += (bits & 1) == 0 ? moved[i] : -moved[i];
      }
      asFar += Math.abs(sum) >= observed ? 1 : 0;
    }
    return asFar / (FLIPS + 1.0);
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }
}
