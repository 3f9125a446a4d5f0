package dev.vitrine.learn.trees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LookedTest {
  private static final int ROWS = 50;
  private static final double STEP = 1e-5;

  private final SplittableRandom random = new SplittableRandom(3);
  private final double[] looking = new double[ROWS];
  private final double[][] scores = new double[1][ROWS];
  private final TrainingRows rows = rows();

  private TrainingRows rows() {
    float[] labels = new float[ROWS];
    float[] weights = new float[ROWS];
    for (int row = 0; row < ROWS; row++) {
      labels[row] = random.nextInt(2);
      weights[row] = 1 + random.nextInt(3);
      looking[row] = 0.05 + 0.95 * random.nextDouble();
      scores[0][row] = 4 * random.nextDouble() - 2;
    }
    return new TrainingRows(List.of(), new float[0][], labels, weights, new int[] {0, ROWS});
  }

  private double loss(Objective objective) {
    double weights = 0;
    for (float weight : rows.weights()) {
      weights += weight;
    }
    return weights * objective.loss(rows, scores, new boolean[] {true});
  }

  @Test
  void theFirstDerivativeIsTheSlopeOfTheLoss() {
    var objective = new Looked(looking);
    double[][] first = new double[1][ROWS];
    double[][] second = new double[1][ROWS];
    objective.derive(rows, scores, first, second);
    for (int row = 0; row < ROWS; row++) {
      double at = scores[0][row];
      scores[0][row] = at + STEP;
      double above = loss(objective);
      scores[0][row] = at - STEP;
      double below = loss(objective);
      scores[0][row] = at;
      assertThat(first[0][row]).isCloseTo((above - below) / (2 * STEP), within(1e-5));
      assertThat(second[0][row]).isPositive();
    }
  }

  @Test
  void whereEveryPlaceIsLookedAtItIsLogistic() {
    Arrays.fill(looking, 1);
    double[][] first = new double[1][ROWS];
    double[][] second = new double[1][ROWS];
    double[][] plainFirst = new double[1][ROWS];
    double[][] plainSecond = new double[1][ROWS];
    new Looked(looking).derive(rows, scores, first, second);
    new Logistic().derive(rows, scores, plainFirst, plainSecond);
    for (int row = 0; row < ROWS; row++) {
      assertThat(first[0][row]).isCloseTo(plainFirst[0][row], within(1e-12));
      assertThat(second[0][row]).isCloseTo(plainSecond[0][row], within(1e-12));
    }
    assertThat(loss(new Looked(looking))).isCloseTo(loss(new Logistic()), within(1e-9));
  }
}
