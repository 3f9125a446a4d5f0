package dev.vitrine.learn.evaluate;

import java.util.Arrays;

/// One measure before and after, query by query.
///
/// @param before mean of the older run
/// @param after mean of the newer one
/// @param difference after minus before
/// @param low lower end of the difference's 95 % bootstrap interval
/// @param high its upper end
/// @param chance p-value of the paired randomisation test
/// @param wins queries that got better
/// @param losses queries that got worse
/// @param ties queries that stayed
public record Paired(
    double before,
    double after,
    double difference,
    double low,
    double high,
    double chance,
    int wins,
    int losses,
    int ties) {
  private static final double SAME = 1e-9;

  /// Two runs over the same queries; those that are not a number in either are left out.
  public static Paired of(double[] before, double[] after, long seed) {
    double[] difference = new double[before.length];
    Arrays.setAll(difference, i -> after[i] - before[i]);
    double[] counted = Arrays.stream(difference).filter(d -> !Double.isNaN(d)).toArray();
    Estimate estimate = Bootstrap.mean(counted, seed);
    int wins = (int) Arrays.stream(counted).filter(d -> d > SAME).count();
    int losses = (int) Arrays.stream(counted).filter(d -> d < -SAME).count();
    return new Paired(
        mean(before, difference),
        mean(after, difference),
        estimate.mean(),
        estimate.low(),
        estimate.high(),
        counted.length == 0 ? Double.NaN : Bootstrap.chance(counted, seed),
        wins,
        losses,
        counted.length - wins - losses);
  }

  private static double mean(double[] values, double[] difference) {
    double sum = 0;
    int count = 0;
    for (int i = 0; i < values.length; i++) {
      if (!Double.isNaN(difference[i])) {
        sum += values[i];
        count++;
      }
    }
    return count == 0 ? Double.NaN : sum / count;
  }
}
