package dev.vitrine.bench.measure;

import java.util.Arrays;

/// What many rounds measured: the middle, and where eight of ten rounds lie.
///
/// @param low the tenth part of the rounds is below
/// @param median the middle round
/// @param high the tenth part of the rounds is above
public record Spread(double low, double median, double high) {
  private static final double LOW = 0.1;
  private static final double MIDDLE = 0.5;
  private static final double HIGH = 0.9;

  /// The spread of at least one round.
  public static Spread of(double... rounds) {
    double[] sorted = rounds.clone();
    Arrays.sort(sorted);
    return new Spread(at(sorted, LOW), at(sorted, MIDDLE), at(sorted, HIGH));
  }

  /// One value without a spread.
  public static Spread one(double value) {
    return new Spread(value, value, value);
  }

  /// The spread of the ratios, round by round.
  public static Spread ratio(double[] above, double[] below) {
    double[] ratios = new double[above.length];
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] = above[i] / below[i];
    }
    return of(ratios);
  }

  /// The value below which a share of sorted values lies, straight lines between neighbours.
  public static double at(double[] sorted, double share) {
    double place = share * (sorted.length - 1);
    int under = (int) place;
    int over = Math.min(under + 1, sorted.length - 1);
    return sorted[under] + (place - under) * (sorted[over] - sorted[under]);
  }
}
