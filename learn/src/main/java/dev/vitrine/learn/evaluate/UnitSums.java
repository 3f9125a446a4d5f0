package dev.vitrine.learn.evaluate;

import java.util.Arrays;
import java.util.stream.IntStream;

/// A figure of each of several rankers, kept as what each unit, such as a shopper, adds to it: the
/// figure is a ratio of two sums over units, so that it can be had of resampled units, too. For one
/// thread.
public final class UnitSums {
  private final double[][] over;
  private final double[][] under;

  /// @param rankers how many
  /// @param units how many
  public UnitSums(int rankers, int units) {
    over = new double[rankers][units];
    under = new double[rankers][units];
  }

  /// How many rankers there are.
  public int rankers() {
    return over.length;
  }

  /// How many units there are.
  public int units() {
    return over.length == 0 ? 0 : over[0].length;
  }

  /// Adds what a unit brings.
  ///
  /// @param above to the sum above
  /// @param below to the sum below
  public void add(int ranker, int unit, double above, double below) {
    over[ranker][unit] += above;
    under[ranker][unit] += below;
  }

  /// The figure of each ranker; not-a-number where nothing was added below.
  public double[] figures() {
    return figures(once());
  }

  /// Every unit once.
  int[] once() {
    int[] once = new int[units()];
    Arrays.fill(once, 1);
    return once;
  }

  /// The same of units drawn again.
  ///
  /// @param times how often each unit was drawn
  public double[] figures(int[] times) {
    return IntStream.range(0, over.length).mapToDouble(ranker -> figure(ranker, times)).toArray();
  }

  /// The figure of one ranker.
  ///
  /// @param times how often each unit was drawn
  double figure(int ranker, int[] times) {
    double above = 0;
    double below = 0;
    for (int unit = 0; unit < times.length; unit++) {
      above += times[unit] * over[ranker][unit];
      below += times[unit] * under[ranker][unit];
    }
    return below == 0 ? Double.NaN : above / below;
  }

  /// The figure of each ranker in each resample.
  double[][] figures(int[][] resamples) {
    return Arrays.stream(resamples).map(this::figures).toArray(double[][]::new);
  }
}
