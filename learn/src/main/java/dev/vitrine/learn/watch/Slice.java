package dev.vitrine.learn.watch;

import dev.vitrine.learn.evaluate.Auc;
import dev.vitrine.learn.evaluate.Reliability;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// Some of the impressions of the test, and how well probabilities foretell their outcomes.
/// Uncertainty comes from resampling users, the same ones for everything that is measured.
///
/// @param name which impressions
/// @param rows how many
/// @param users of how many users
/// @param share of the rows that came true
/// @param measured the model last
public record Slice(String name, int rows, int users, double share, List<Measured> measured) {
  private static final int ROUNDS = 500;

  public Slice {
    measured = List.copyOf(measured);
  }

  /// Probabilities by whom they are said.
  ///
  /// @param likely from what was known before each impression
  /// @param morning from what was known when the day began
  @SuppressWarnings("ArrayRecordComponent") // columns, never compared
  record Said(String name, float[] likely, float[] morning) {
    /// Those of some rows.
    Said of(int[] rows) {
      return new Said(name, some(likely, rows), some(morning, rows));
    }

    private static float[] some(float[] all, int[] rows) {
      float[] some = new float[rows.length];
      for (int i = 0; i < rows.length; i++) {
        some[i] = all[rows[i]];
      }
      return some;
    }
  }

  /// Measures.
  ///
  /// @param said the model last
  /// @param labels by row
  /// @param users by row
  static Slice of(String name, List<Said> said, boolean[] labels, int[] users, long seed) {
    int[] dense = dense(users);
    int groups = Arrays.stream(dense).max().orElse(-1) + 1;
    int n = said.size();
    List<Auc> areas = said.stream().map(s -> new Auc(s.likely, labels)).toList();
    List<ByUser> byUser = said.stream().map(s -> ByUser.of(s.morning, labels, dense)).toList();
    double[][] auc = new double[n][ROUNDS];
    double[][] grouped = new double[n][ROUNDS];
    double[][] below = new double[n][ROUNDS];
    var random = new SplittableRandom(seed);
    for (int round = 0; round < ROUNDS; round++) {
      int[] times = new int[groups];
      for (int g = 0; g < groups; g++) {
        times[random.nextInt(groups)]++;
      }
      for (int s = n - 1; s >= 0; s--) {
        auc[s][round] = areas.get(s).of(times, dense);
        grouped[s][round] = byUser.get(s).mean(times);
        below[s][round] = auc[n - 1][round] - auc[s][round];
      }
    }
    int[] once = new int[groups];
    Arrays.fill(once, 1);
    double best = areas.getLast().of(once, dense);
    var measured = new ArrayList<Measured>();
    for (int s = 0; s < n; s++) {
      double area = areas.get(s).of(once, dense);
      measured.add(
          new Measured(
              said.get(s).name,
              Interval.of(area, auc[s]),
              Interval.of(byUser.get(s).mean(once), grouped[s]),
              Interval.of(best - area, below[s]),
              logLoss(said.get(s).likely, labels),
              calibration(said.get(s).likely, labels)));
    }
    return new Slice(name, labels.length, groups, share(labels), measured);
  }

  private static double share(boolean[] labels) {
    int yes = 0;
    for (boolean label : labels) {
      yes += label ? 1 : 0;
    }
    return yes / (double) labels.length;
  }

  private static int[] dense(int[] users) {
    int[] distinct = Arrays.stream(users).sorted().distinct().toArray();
    return Arrays.stream(users).map(user -> Arrays.binarySearch(distinct, user)).toArray();
  }

  private static double logLoss(float[] likely, boolean[] labels) {
    double sum = 0;
    for (int row = 0; row < labels.length; row++) {
      double p = Math.clamp(likely[row], 1e-6, 1 - 1e-6);
      sum -= Math.log(labels[row] ? p : 1 - p);
    }
    return sum / labels.length;
  }

  private static double calibration(float[] likely, boolean[] labels) {
    var reliability = new Reliability();
    for (int row = 0; row < labels.length; row++) {
      reliability.add(likely[row], labels[row] ? 1 : 0);
    }
    return reliability.error();
  }
}
