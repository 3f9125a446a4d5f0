package dev.vitrine.simulate.judge;

import java.util.Arrays;

/// How unequally something is spread over units, by Gini's coefficient: 0 for all alike, towards 1
/// for all to one. Its 95 % interval is that of the jackknife: by how much it changes when any one
/// of the units is left out (Yitzhaki, 1991, without sorting anew).
final class Inequality {
  private static final double WIDE = 1.96;

  private final int[] sorted;
  private double sum;

  /// Amounts times their ranks, which are counted from 1.
  private double ranked;

  private Inequality(int[] amounts) {
    sorted = amounts.clone();
    Arrays.sort(sorted);
    for (int i = 0; i < sorted.length; i++) {
      sum += sorted[i];
      ranked += (i + 1.0) * sorted[i];
    }
  }

  /// @param amounts one a unit, none below 0
  static Ratio of(int[] amounts) {
    var all = new Inequality(amounts);
    double value = gini(all.sum, all.ranked, amounts.length);
    double half = amounts.length < 2 ? 0 : WIDE * all.error();
    return new Ratio(value, Math.max(0, value - half), Math.min(1, value + half));
  }

  private static double gini(double sum, double ranked, double units) {
    return sum == 0 ? 0 : 2 * ranked / (units * sum) - (units + 1) / units;
  }

  /// The standard error. What stands behind a unit that is left out moves up by a rank.
  private double error() {
    double n = sorted.length;
    double mean = 0;
    double squares = 0;
    double behind = sum;
    for (int i = 0; i < sorted.length; i++) {
      behind -= sorted[i];
      double without = gini(sum - sorted[i], ranked - (i + 1.0) * sorted[i] - behind, n - 1);
      double step = without - mean;
      mean += step / (i + 1);
      squares += step * (without - mean);
    }
    return StrictMath.sqrt((n - 1) / n * squares);
  }
}
