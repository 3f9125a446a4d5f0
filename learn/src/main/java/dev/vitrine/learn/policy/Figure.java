package dev.vitrine.learn.policy;

import java.util.Locale;

/// An estimate with its 95 % interval.
///
/// @param low 2.5 % of the resampled estimates lie below
/// @param high 2.5 % lie above
public record Figure(double value, double low, double high) {
  /// Whether the interval has a number in it.
  public boolean holds(double number) {
    return low <= number && number <= high;
  }

  /// It in a few letters.
  public String told() {
    return String.format(Locale.ROOT, "%.4g [%.4g, %.4g]", value, low, high);
  }
}
