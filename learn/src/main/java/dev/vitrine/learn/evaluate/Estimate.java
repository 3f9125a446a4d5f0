package dev.vitrine.learn.evaluate;

/// A mean over queries with its 95 % bootstrap interval.
///
/// @param mean not-a-number when no query counts
/// @param low 2.5 % of the resampled means lie below
/// @param high 2.5 % lie above
/// @param queries how many queries count
public record Estimate(double mean, double low, double high, int queries) {
  /// No query counts.
  static final Estimate NONE = new Estimate(Double.NaN, Double.NaN, Double.NaN, 0);
}
