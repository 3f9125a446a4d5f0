package dev.vitrine.learn.guard;

/// The mean of something for every page, and how well it is known.
///
/// @param mean for a page
/// @param error standard error of the mean
/// @param sum over all pages
/// @param pages that were had
/// @param shoppers who had them
public record Moments(double mean, double error, double sum, long pages, int shoppers) {
  /// Nothing is known.
  public static final Moments NONE = new Moments(Double.NaN, Double.NaN, 0, 0, 0);

  /// The moments of single values.
  ///
  /// @param squares sum of the squared distances from the mean
  public static Moments of(int values, double mean, double squares) {
    return values < 2
        ? NONE
        : new Moments(
            mean, Math.sqrt(squares / (values - 1.0) / values), mean * values, values, values);
  }

  /// The variance that a mean of one page would have.
  double variance() {
    return error * error * pages;
  }
}
