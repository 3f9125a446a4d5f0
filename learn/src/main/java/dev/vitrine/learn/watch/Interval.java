package dev.vitrine.learn.watch;

import java.util.Arrays;
import java.util.Locale;

/// A value with its 95 % bootstrap interval.
///
/// @param value not-a-number where it has none
/// @param low 2.5 % of the resampled values lie below
/// @param high 2.5 % lie above
public record Interval(double value, double low, double high) {
  /// The interval of resampled values; those that are no numbers are left out.
  static Interval of(double value, double[] resampled) {
    double[] sorted = Arrays.stream(resampled).filter(v -> !Double.isNaN(v)).sorted().toArray();
    if (sorted.length == 0 || Double.isNaN(value)) {
      return new Interval(Double.NaN, Double.NaN, Double.NaN);
    }
    int last = sorted.length - 1;
    return new Interval(
        value, sorted[(int) Math.round(0.025 * last)], sorted[(int) Math.round(0.975 * last)]);
  }

  /// As a person reads it.
  ///
  /// @param signed whether a plus is written
  String told(boolean signed) {
    if (Double.isNaN(value)) {
      return "-";
    }
    return signed
        ? String.format(Locale.ROOT, "%+.4f [%+.4f, %+.4f]", value, low, high)
        : String.format(Locale.ROOT, "%.4f [%.4f, %.4f]", value, low, high);
  }
}
