package dev.vitrine.learn.trees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.search.feature.FeatureMatrix;
import dev.vitrine.testkit.Randomized;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class LookedInListsTest {
  private static final int LISTS = 5;
  private static final int LONG = 4;
  private static final int ROWS = LISTS * LONG;
  private static final double STEP = 1e-5;

  private static TrainingRows rows(RandomGenerator random) {
    float[] labels = new float[ROWS];
    float[] weights = new float[ROWS];
    for (int row = 0; row < ROWS; row++) {
      labels[row] = random.nextInt(3) == 0 ? 1 : 0;
      weights[row] = 1 + random.nextInt(3);
    }
    int[] groups = new int[LISTS + 1];
    Arrays.setAll(groups, list -> list * LONG);
    return new TrainingRows(List.of(), new float[0][], labels, weights, groups);
  }

  private static double[] looking(RandomGenerator random) {
    return random.doubles(ROWS, 0.05, 1).toArray();
  }

  private static double loss(Objective objective, TrainingRows rows, double[][] scores) {
    double weights = 0;
    for (float weight : rows.weights()) {
      weights += weight;
    }
    boolean[] all = new boolean[LISTS];
    Arrays.fill(all, true);
    return weights * objective.loss(rows, scores, all);
  }

  @Randomized(runs = 20)
  void theFirstDerivativeIsTheSlopeOfTheLoss(RandomGenerator random) {
    TrainingRows rows = rows(random);
    var objective = new LookedInLists(looking(random), random.nextDouble());
    double[][] scores = {random.doubles(ROWS, -2, 2).toArray()};
    double[][] first = new double[1][ROWS];
    double[][] second = new double[1][ROWS];
    objective.derive(rows, scores, first, second);
    for (int row = 0; row < ROWS; row++) {
      double at = scores[0][row];
      scores[0][row] = at + STEP;
      double above = loss(objective, rows, scores);
      scores[0][row] = at - STEP;
      double below = loss(objective, rows, scores);
      scores[0][row] = at;
      assertThat(first[0][row]).isCloseTo((above - below) / (2 * STEP), within(1e-4));
      assertThat(second[0][row]).isPositive();
    }
  }

  @Randomized(runs = 5)
  void withoutAShareOfListsItIsRowByRow(RandomGenerator random) {
    TrainingRows rows = rows(random);
    double[] looking = looking(random);
    double[][] scores = {random.doubles(ROWS, -2, 2).toArray()};
    double[][] first = new double[1][ROWS];
    double[][] second = new double[1][ROWS];
    double[][] plainFirst = new double[1][ROWS];
    double[][] plainSecond = new double[1][ROWS];
    new LookedInLists(looking, 0).derive(rows, scores, first, second);
    new Looked(looking).derive(rows, scores, plainFirst, plainSecond);
    assertThat(first).isDeepEqualTo(plainFirst);
    assertThat(second).isDeepEqualTo(plainSecond);
  }

  /// A list whose clicks are as likely as their scores say has no slope on average: what is right
  /// for rows is right for lists.
  @Test
  void whatIsRightForRowsIsRightForLists() {
    double[] chances = {0.4, 0.2, 0.1, 0.3};
    double[][] scores = {Arrays.stream(chances).map(p -> Math.log(p / (1 - p))).toArray()};
    double[] always = {1, 1, 1, 1};
    double[] slopes = new double[LONG];
    for (int clicked = 0; clicked < LONG; clicked++) {
      float[] labels = new float[LONG];
      labels[clicked] = 1;
      var one =
          new TrainingRows(
              List.of(), new float[0][], labels, new float[] {1, 1, 1, 1}, new int[] {0, LONG});
      double[][] first = new double[1][LONG];
      new LookedInLists(always, 1).derive(one, scores, first, new double[1][LONG]);
      for (int row = 0; row < LONG; row++) {
        slopes[row] += chances[clicked] * first[0][row];
      }
    }
    for (double slope : slopes) {
      assertThat(slope).isCloseTo(0, within(1e-12));
    }
  }

  /// Lists differ in how often anything of them is clicked, which no column tells; within one, rows
  /// differ by their column.
  @Test
  void itOrdersWithinListsAndStaysAProbability() {
    var random = new SplittableRandom(8);
    int lists = 3_000;
    float[] column = new float[lists * LONG];
    float[] labels = new float[lists * LONG];
    float[] weights = new float[lists * LONG];
    int[] groups = new int[lists + 1];
    for (int row = 0; row < column.length; row++) {
      column[row] = random.nextInt(2);
      labels[row] = random.nextDouble() < (column[row] > 0 ? 0.3 : 0.1) ? 1 : 0;
      weights[row] = 1;
      groups[row / LONG + 1] = row + 1;
    }
    var rows = new TrainingRows(List.of("x"), new float[][] {column}, labels, weights, groups);
    double[] looking = new double[column.length];
    Arrays.fill(looking, 1);
    var options = new TreeOptions(60, 4, 2, 0.2, 1e-3, 20, 1, 1, 1, 31, Map.of(), 10, 1);
    var boosted =
        new Boosting(rows, new LookedInLists(looking, 0.5), options, new double[1][column.length])
            .train(new boolean[lists])
            .forest();
    double[][] scores = new double[1][column.length];
    boosted.add(FeatureMatrix.of(List.of(), rows.columns()), scores);
    for (int row = 0; row < 20; row++) {
      double likely = 1 / (1 + Math.exp(-scores[0][row]));
      assertThat(likely).isCloseTo(column[row] > 0 ? 0.3 : 0.1, within(0.03));
    }
  }
}
