package dev.vitrine.learn.guard;

/// An interval for a mean that holds at all times at once: it may be looked at after each page, and
/// the chance that it ever misses stays below what was wanted. It is the boundary of a Brownian
/// motion by mixing over a normal distribution (Robbins, 1970), run in the time of information, for
/// means that are only nearly normal an asymptotic confidence sequence (Waudby-Smith, Arbour,
/// Sinha, Kennedy and Ramdas, 2021). Where a shopper's pages resemble each other the increments are
/// positively correlated, and the boundary is crossed less often still (Slepian, 1962).
final class Sequential {
  private Sequential() {}

  /// Half the width of the interval.
  ///
  /// @param error standard error of the mean
  /// @param resolution difference that the interval should tell best
  /// @param alpha chance of a miss at any time, on either side
  static double width(double error, double resolution, double alpha) {
    if (!(error > 0)) {
      return Double.POSITIVE_INFINITY;
    }
    double information = 1 / (error * error);
    double wanted = 9 / (resolution * resolution);
    double log = -2 * Math.log(alpha);
    double prior = wanted / (log + Math.log(log + 1));
    double both = information + prior;
    return Math.sqrt(both * Math.log(both / (prior * alpha * alpha))) / information;
  }
}
