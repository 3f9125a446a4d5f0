package dev.vitrine.simulate.judge;

/// A quantile with its 95 % interval from the order of the values, whatever their distribution.
public final class Quantile {
  private static final double WIDE = 1.96;

  private Quantile() {}

  /// The quantile of some values.
  ///
  /// @param sorted one value or more, the smallest first
  /// @param share 0.5 for the middle one
  public static Ratio of(long[] sorted, double share) {
    double half = WIDE * StrictMath.sqrt(share * (1 - share) / sorted.length);
    return new Ratio(at(sorted, share), at(sorted, share - half), at(sorted, share + half));
  }

  private static double at(long[] sorted, double share) {
    return sorted[(int) (Math.clamp(share, 0, 1) * (sorted.length - 1))];
  }
}
