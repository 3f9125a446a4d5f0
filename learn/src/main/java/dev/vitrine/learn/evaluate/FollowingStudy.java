package dev.vitrine.learn.evaluate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;

/// Rankers whose true worth is known, and how far other figures of them follow it. Everything is
/// worked out anew for units drawn with replacement, truth and figure of the same units.
public final class FollowingStudy {
  private static final int ROUNDS = 1_000;

  private final int[][] resamples;
  private final double[] worth;
  private final double[][] worths;
  private final SurePairs sure;
  private final int[] better;

  /// @param truth the true worth of the rankers
  /// @param seed of the resampling
  public FollowingStudy(UnitSums truth, long seed) {
    resamples = resamples(truth.units(), seed);
    worth = truth.figures();
    worths = truth.figures(resamples);
    sure = SurePairs.of(worth, worths);
    better = better(worth);
  }

  private static int[][] resamples(int units, long seed) {
    var random = new SplittableRandom(seed);
    int[][] resamples = new int[ROUNDS][units];
    for (int[] times : resamples) {
      for (int i = 0; i < units; i++) {
        times[random.nextInt(units)]++;
      }
    }
    return resamples;
  }

  /// The truly better half of the rankers, the middle one among them.
  private static int[] better(double[] worth) {
    return IntStream.range(0, worth.length)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> -worth[i]).thenComparing(i -> i))
        .limit((worth.length + 1) / 2)
        .mapToInt(i -> i)
        .toArray();
  }

  /// A figure of a ranker.
  ///
  /// @param figure of the same rankers and units
  public Ranged ranged(UnitSums figure, int ranker) {
    double[] rounds =
        Arrays.stream(resamples).mapToDouble(times -> figure.figure(ranker, times)).toArray();
    return Ranged.of(figure.figure(ranker, figure.once()), rounds);
  }

  /// The pairs of rankers that surely differ.
  public SurePairs sure() {
    return sure;
  }

  /// How far a figure follows.
  ///
  /// @param figure of the same rankers and units
  public Following of(UnitSums figure) {
    double[] figures = figure.figures();
    double[][] resampled = figure.figures(resamples);
    return new Following(
        ranged(figures, resampled, Correlation.SPEARMAN::of),
        ranged(figures, resampled, Correlation.KENDALL::of),
        ranged(figures, resampled, Correlation.PEARSON::of),
        ranged(figures, resampled, this::amongBetter),
        ranged(figures, resampled, (_, values) -> sure.wrong(values)));
  }

  private double amongBetter(double[] truth, double[] values) {
    return Correlation.SPEARMAN.of(picked(truth), picked(values));
  }

  private double[] picked(double[] values) {
    return Arrays.stream(better).mapToDouble(i -> values[i]).toArray();
  }

  private Ranged ranged(
      double[] figures, double[][] resampled, ToDoubleBiFunction<double[], double[]> of) {
    double[] rounds = new double[resampled.length];
    Arrays.setAll(rounds, round -> of.applyAsDouble(worths[round], resampled[round]));
    return Ranged.of(of.applyAsDouble(worth, figures), rounds);
  }
}
