package dev.vitrine.simulate.judge;

import org.apache.commons.statistics.distribution.TDistribution;

/// A ratio of two sums over independent units, with its 95 % interval by the delta method: units
/// are shoppers, whose visits hang together, never single visits.
///
/// @param value the ratio, 0 where nothing was counted
/// @param low lower end of the interval
/// @param high upper end
public record Ratio(double value, double low, double high) {
  private static final double WIDE = 1.96;

  /// The ratio of the sums of two columns.
  ///
  /// @param over a value a unit
  /// @param under a value a unit
  public static Ratio of(double[] over, double[] under) {
    return of(over, under, WIDE);
  }

  /// The same of a few units, such as markets, by Student's distribution.
  ///
  /// @param over a value a unit, of two or more
  /// @param under a value a unit
  public static Ratio ofFew(double[] over, double[] under) {
    return of(over, under, student(over.length));
  }

  private static Ratio of(double[] over, double[] under, double wide) {
    double a = sum(over);
    double b = sum(under);
    if (b == 0) {
      return new Ratio(0, 0, 0);
    }
    double ratio = a / b;
    double squares = 0;
    for (int i = 0; i < over.length; i++) {
      double rest = over[i] - ratio * under[i];
      squares += rest * rest;
    }
    double n = over.length;
    double half = n < 2 ? 0 : wide * StrictMath.sqrt(squares * n / (n - 1)) / Math.abs(b);
    return new Ratio(ratio, ratio - half, ratio + half);
  }

  /// How much larger the ratio of a first pair of columns is than that of a second pair, of the
  /// same units: what both have in common does not widen the interval.
  public static Ratio difference(double[] over, double[] under, double[] over2, double[] under2) {
    Ratio first = of(over, under);
    Ratio second = of(over2, under2);
    double b = sum(under);
    double b2 = sum(under2);
    if (b == 0 || b2 == 0) {
      return new Ratio(0, 0, 0);
    }
    double squares = 0;
    for (int i = 0; i < over.length; i++) {
      double rest = (over[i] - first.value * under[i]) / b;
      double rest2 = (over2[i] - second.value * under2[i]) / b2;
      squares += (rest - rest2) * (rest - rest2);
    }
    double n = over.length;
    double half = n < 2 ? 0 : WIDE * StrictMath.sqrt(squares * n / (n - 1));
    double value = first.value - second.value;
    return new Ratio(value, value - half, value + half);
  }

  /// The mean of a few independent figures, by Student's distribution: of markets each of which had
  /// one shop that learnt for itself. It holds what one lesson differs from the next, which an
  /// interval over the shoppers of one market does not.
  ///
  /// @param figures two or more
  public static Ratio mean(double[] figures) {
    int n = figures.length;
    double student = student(n);
    double mean = sum(figures) / n;
    double squares = 0;
    for (double figure : figures) {
      squares += (figure - mean) * (figure - mean);
    }
    double half = student * StrictMath.sqrt(squares / (n - 1) / n);
    return new Ratio(mean, mean - half, mean + half);
  }

  /// How wide an interval of a few figures is, in their standard deviations.
  private static double student(int figures) {
    if (figures < 2) {
      throw new IllegalArgumentException("an interval of " + figures + " figures");
    }
    return TDistribution.of(figures - 1.0).inverseCumulativeProbability(0.975);
  }

  private static double sum(double[] column) {
    double sum = 0;
    for (double each : column) {
      sum += each;
    }
    return sum;
  }

  /// The share of units for which something holds (Wilson, 1927).
  static Ratio share(double holds, long units) {
    if (units == 0) {
      return new Ratio(0, 0, 0);
    }
    double p = holds / units;
    double z2 = WIDE * WIDE / units;
    double middle = (p + z2 / 2) / (1 + z2);
    double half = WIDE * StrictMath.sqrt(p * (1 - p) / units + z2 / (4.0 * units)) / (1 + z2);
    return new Ratio(p, Math.max(0, middle - half), Math.min(1, middle + half));
  }

  /// The same in another unit.
  public Ratio times(double factor) {
    return new Ratio(value * factor, low * factor, high * factor);
  }
}
