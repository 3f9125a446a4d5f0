package dev.vitrine.learn.trees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.search.model.Node;
import dev.vitrine.testkit.Randomized;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// The best question found by histograms against every threshold tried on the values themselves.
class SplitOracleTest {
  @Randomized(runs = 60)
  void theFirstQuestionTakesAsMuchFromTheLossAsAnyCould(RandomGenerator random) {
    int rows = 2 + random.nextInt(40);
    float[][] columns = Tables.columns(random, 3, rows);
    double[] first = random.doubles(rows, -1, 1).toArray();
    double[] second = random.doubles(rows, 0.1, 1).toArray();
    double best = 0;
    for (float[] column : columns) {
      best = Math.max(best, best(column, first, second));
    }
    Node root = root(columns, first, second);
    double found = 0;
    if (root instanceof Node.Split split) {
      float[] column = columns[split.feature()];
      boolean[] left = new boolean[rows];
      for (int row = 0; row < rows; row++) {
        left[row] =
            Float.isNaN(column[row]) ? split.missingLeft() : column[row] <= split.threshold();
      }
      found = gain(left, first, second);
    }
    assertThat(found).isCloseTo(best, within(1e-9));
  }

  private static Node root(float[][] columns, double[] first, double[] second) {
    List<Bins> bins = Arrays.stream(columns).map(column -> Bins.of(column, 255)).toList();
    TreeOptions usual = Tables.options();
    var stump =
        new TreeOptions(1, 2, 1, 1, usual.leastWeight(), 1, 0.5, 1, 1, 255, usual.monotone(), 1, 1);
    int[] features = IntStream.range(0, columns.length).toArray();
    return new Grower(bins, new int[columns.length], stump, first, second, features)
        .grow(IntStream.range(0, first.length).toArray());
  }

  private static double best(float[] column, double[] first, double[] second) {
    double best = 0;
    for (int at = 0; at < column.length; at++) {
      for (boolean missingLeft : new boolean[] {true, false}) {
        boolean[] left = new boolean[column.length];
        for (int row = 0; row < column.length; row++) {
          left[row] = Float.isNaN(column[row]) ? missingLeft : column[row] <= column[at];
        }
        best = Math.max(best, gain(left, first, second));
      }
    }
    return best;
  }

  /// What dividing rows takes from the loss, by its textbook form.
  private static double gain(boolean[] left, double[] first, double[] second) {
    double[] g = new double[2];
    double[] h = new double[2];
    int lefts = 0;
    for (int row = 0; row < left.length; row++) {
      int side = left[row] ? 0 : 1;
      g[side] += first[row];
      h[side] += second[row];
      lefts += left[row] ? 1 : 0;
    }
    if (lefts == 0 || lefts == left.length) {
      return 0;
    }
    double all = Math.pow(g[0] + g[1], 2) / (h[0] + h[1] + 0.5);
    return 0.5 * (g[0] * g[0] / (h[0] + 0.5) + g[1] * g[1] / (h[1] + 0.5) - all);
  }
}
