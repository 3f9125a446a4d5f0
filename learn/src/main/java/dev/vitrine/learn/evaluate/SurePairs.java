package dev.vitrine.learn.evaluate;

import java.util.ArrayList;
import java.util.List;

/// The pairs of rankers whose true difference is surely not 0: both were judged by the same units,
/// and the 95 % interval of their difference over resampled units lies on one side of 0.
///
/// @param pairs the better one first
public record SurePairs(List<Pair> pairs) {
  /// Two rankers, by their numbers.
  ///
  /// @param better the one that is truly worth more
  public record Pair(int better, int worse) {}

  public SurePairs {
    pairs = List.copyOf(pairs);
  }

  /// Those of the true worth of rankers.
  ///
  /// @param worth of each
  /// @param resampled the same in each resample
  static SurePairs of(double[] worth, double[][] resampled) {
    var pairs = new ArrayList<Pair>();
    double[] difference = new double[resampled.length];
    for (int a = 0; a < worth.length; a++) {
      for (int b = 0; b < a; b++) {
        for (int round = 0; round < difference.length; round++) {
          difference[round] = resampled[round][a] - resampled[round][b];
        }
        Ranged of = Ranged.of(worth[a] - worth[b], difference);
        if (of.low() > 0) {
          pairs.add(new Pair(a, b));
        } else if (of.high() < 0) {
          pairs.add(new Pair(b, a));
        }
      }
    }
    return new SurePairs(pairs);
  }

  /// The share of them that a figure puts in the wrong order; those that it holds for equal are
  /// half wrong. Not-a-number where there are none that it tells both of.
  public double wrong(double[] figure) {
    double wrong = 0;
    int told = 0;
    for (Pair pair : pairs) {
      double difference = figure[pair.better()] - figure[pair.worse()];
      if (!Double.isNaN(difference)) {
        told++;
        wrong += difference > 0 ? 0 : difference < 0 ? 1 : 0.5;
      }
    }
    return told == 0 ? Double.NaN : wrong / told;
  }
}
