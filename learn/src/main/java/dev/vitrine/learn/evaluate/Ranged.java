package dev.vitrine.learn.evaluate;

import java.util.Arrays;

/// A figure with its 95 % interval.
///
/// @param value not-a-number where there is none
/// @param low lower end
/// @param high upper end
public record Ranged(double value, double low, double high) {
  /// Nothing.
  public static final Ranged NONE = new Ranged(Double.NaN, Double.NaN, Double.NaN);

  /// A figure with the percentile interval of what it is in resamples (Efron, 1979); resamples in
  /// which it is not a number do not count.
  public static Ranged of(double value, double[] resampled) {
    double[] sorted = Arrays.stream(resampled).filter(v -> !Double.isNaN(v)).sorted().toArray();
    if (Double.isNaN(value) || sorted.length == 0) {
      return new Ranged(value, Double.NaN, Double.NaN);
    }
    int last = sorted.length - 1;
    return new Ranged(
        value, sorted[(int) Math.round(0.025 * last)], sorted[(int) Math.round(0.975 * last)]);
  }
}
