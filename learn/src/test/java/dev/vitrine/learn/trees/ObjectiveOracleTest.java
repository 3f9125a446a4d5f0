package dev.vitrine.learn.trees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.testkit.Randomized;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/// Derivatives against small steps, and LambdaMART's against its pairs one by one.
class ObjectiveOracleTest {
  private static final double STEP = 1e-5;

  @Randomized(runs = 20)
  void derivativesAreWhatSmallStepsSay(RandomGenerator random) {
    for (Objective objective : List.of(new Squared(), new Logistic(), new SoftmaxClasses(3))) {
      int kinds = objective.outputs() == 1 ? 2 : 3;
      var rows = Tables.of(Tables.columns(random, 1, 6), Tables.labels(random, 6, kinds), 2);
      double[][] scores = scores(random, objective.outputs(), 6);
      double[][] first = new double[objective.outputs()][6];
      double[][] second = new double[objective.outputs()][6];
      objective.derive(rows, scores, first, second);
      for (int k = 0; k < scores.length; k++) {
        for (int row = 0; row < 6; row++) {
          double here = scores[k][row];
          double at = 6 * objective.loss(rows, scores, all(2));
          scores[k][row] = here + STEP;
          double up = 6 * objective.loss(rows, scores, all(2));
          scores[k][row] = here - STEP;
          double down = 6 * objective.loss(rows, scores, all(2));
          scores[k][row] = here;
          assertThat(first[k][row]).isCloseTo((up - down) / (2 * STEP), within(1e-5));
          double twice = (up - 2 * at + down) / (STEP * STEP);
          assertThat(second[k][row]).isCloseTo(twice, within(1e-3));
        }
      }
    }
  }

  @Randomized(runs = 30)
  void lambdasAreTheSumOverPairs(RandomGenerator random) {
    int n = 2 + random.nextInt(8);
    int depth = 1 + random.nextInt(5);
    float[] gains = Tables.labels(random, n, 3);
    var rows = Tables.of(Tables.columns(random, 1, n), gains, 1);
    double[][] scores = scores(random, 1, n);
    double[][] first = new double[1][n];
    double[][] second = new double[1][n];
    new LambdaRank(depth).derive(rows, scores, first, second);
    double[] expected = new double[n];
    double here = measure(gains, scores[0], depth);
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        if (gains[i] > gains[j]) {
          double[] swapped = scores[0].clone();
          swapped[i] = scores[0][j];
          swapped[j] = scores[0][i];
          double change = Math.abs(measure(gains, swapped, depth) - here);
          double slope = change / (1 + Math.exp(scores[0][i] - scores[0][j]));
          expected[i] -= slope;
          expected[j] += slope;
        }
      }
    }
    for (int row = 0; row < n; row++) {
      assertThat(first[0][row]).isCloseTo(expected[row], within(1e-6));
      assertThat(second[0][row]).isPositive();
    }
  }

  /// nDCG of scores without ties; 0 where nothing has a gain.
  private static double measure(float[] gains, double[] scores, int depth) {
    Integer[] order = new Integer[gains.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> Double.compare(scores[b], scores[a]));
    double[] sorted = new double[gains.length];
    double sum = 0;
    double ideal = 0;
    for (int i = 0; i < gains.length; i++) {
      sorted[i] = gains[i];
    }
    Arrays.sort(sorted);
    for (int i = 0; i < Math.min(depth, gains.length); i++) {
      double discount = Math.log(2) / Math.log(i + 2.0);
      sum += gains[order[i]] * discount;
      ideal += sorted[gains.length - 1 - i] * discount;
    }
    return ideal > 0 ? sum / ideal : 0;
  }

  private static double[][] scores(RandomGenerator random, int outputs, int rows) {
    double[][] scores = new double[outputs][];
    for (int k = 0; k < outputs; k++) {
      scores[k] = random.doubles(rows, -2, 2).toArray();
    }
    return scores;
  }

  private static boolean[] all(int queries) {
    boolean[] all = new boolean[queries];
    Arrays.fill(all, true);
    return all;
  }
}
