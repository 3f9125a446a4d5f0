package dev.vitrine.learn.trees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.search.feature.FeatureMatrix;
import dev.vitrine.search.model.Forest;
import dev.vitrine.search.model.Tree;
import dev.vitrine.testkit.Randomized;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class BoostingTest {
  private static Forest train(TrainingRows rows, Objective objective, TreeOptions options) {
    double[][] start = new double[objective.outputs()][rows.size()];
    return new Boosting(rows, objective, options, start)
        .train(new boolean[rows.queries()])
        .forest();
  }

  private static double[][] scores(Forest forest, TrainingRows rows) {
    double[][] scores = new double[forest.outputs()][rows.size()];
    forest.add(FeatureMatrix.of(List.of(), rows.columns()), scores);
    return scores;
  }

  @Test
  void stepsAndWhatIsMissingAreLearntExactly() {
    float[] column = {1, 2, 3, 4, Float.NaN, Float.NaN};
    float[] labels = {0, 0, 5, 5, 9, 9};
    var rows = Tables.of(new float[][] {column}, labels, 1);
    double[][] scores = scores(train(rows, new Squared(), Tables.options()), rows);
    for (int row = 0; row < labels.length; row++) {
      assertThat(scores[0][row]).isCloseTo(labels[row], within(0.01));
    }
  }

  @Test
  void classesAreLearnt() {
    var random = new Random(5);
    float[][] columns = Tables.columns(random, 2, 300);
    float[] labels = new float[300];
    for (int row = 0; row < 300; row++) {
      labels[row] = Float.isNaN(columns[0][row]) ? 2 : columns[0][row] > 1 ? 1 : 0;
    }
    var rows = Tables.of(columns, labels, 10);
    double[][] scores = scores(train(rows, new SoftmaxClasses(3), Tables.options()), rows);
    for (int row = 0; row < 300; row++) {
      for (int k = 0; k < 3; k++) {
        if (k != labels[row]) {
          assertThat(scores[(int) labels[row]][row]).isGreaterThan(scores[k][row]);
        }
      }
    }
  }

  @Test
  void anOrderIsLearntFromGains() {
    var random = new Random(6);
    float[][] columns = Tables.columns(random, 3, 400);
    float[] labels = new float[400];
    for (int row = 0; row < 400; row++) {
      labels[row] = columns[1][row] > 2 ? 1 : 0;
    }
    var rows = Tables.of(columns, labels, 40);
    var objective = new LambdaRank(10);
    double[][] scores = scores(train(rows, objective, Tables.options()), rows);
    boolean[] all = new boolean[40];
    java.util.Arrays.fill(all, true);
    assertThat(objective.loss(rows, new double[1][400], all)).isGreaterThan(0.2);
    assertThat(objective.loss(rows, scores, all)).isLessThan(0.001);
  }

  @Randomized(runs = 5)
  void theSameSeedGivesTheSameTrees(RandomGenerator random) {
    var rows = Tables.of(Tables.columns(random, 4, 200), Tables.labels(random, 200, 2), 20);
    TreeOptions usual = Tables.options();
    var sampled =
        new TreeOptions(
            20, 8, 5, 0.1, 1e-6, 2, 1, 0.7, 0.6, 16, usual.monotone(), 5, random.nextLong());
    List<Tree> one = train(rows, new Logistic(), sampled).trees();
    assertThat(train(rows, new Logistic(), sampled).trees()).isEqualTo(one);
    assertThat(train(rows, new Logistic(), sampled.withSeed(sampled.seed() + 1)).trees())
        .isNotEqualTo(one);
  }

  @Randomized(runs = 20)
  void aMonotoneFeatureNeverLowersTheScore(RandomGenerator random) {
    float[][] columns = Tables.columns(random, 3, 150);
    float[] labels = Tables.labels(random, 150, 4);
    var rows = Tables.of(columns, labels, 5);
    TreeOptions usual = Tables.options();
    var held =
        new TreeOptions(30, 12, 6, 0.3, 1e-6, 1, 0.1, 1, 1, 255, Map.of("f0", 1, "f1", -1), 5, 3);
    Forest forest = train(rows, new Squared(), held);
    for (int run = 0; run < 50; run++) {
      float low = random.nextFloat() * 3;
      float other = random.nextInt(4) == 0 ? Float.NaN : random.nextFloat() * 3;
      float third = random.nextFloat() * 3;
      float[][] two = {{low, low + 0.5f}, {other, other}, {third, third}};
      double[][] up = new double[1][2];
      forest.add(FeatureMatrix.of(List.of(), two), up);
      assertThat(up[0][1]).isGreaterThanOrEqualTo(up[0][0] - 1e-6);
      float[][] falling = {{third, third}, {low, low + 0.5f}, {other, other}};
      double[][] down = new double[1][2];
      forest.add(FeatureMatrix.of(List.of(), falling), down);
      assertThat(down[0][1]).isLessThanOrEqualTo(down[0][0] + 1e-6);
    }
    assertThat(usual.monotone()).isEmpty();
  }

  @Test
  void itEndsWhereQueriesKeptApartGainNoMore() {
    var random = new Random(9);
    var rows = Tables.of(Tables.columns(random, 4, 200), Tables.labels(random, 200, 2), 20);
    boolean[] apart = new boolean[20];
    java.util.Arrays.fill(apart, 0, 5, true);
    TreeOptions usual = Tables.options();
    var patient = new TreeOptions(200, 8, 5, 0.3, 1e-6, 1, 0, 1, 1, 255, usual.monotone(), 4, 1);
    Boosting.Boosted boosted =
        new Boosting(rows, new Logistic(), patient, new double[1][200]).train(apart);
    int kept = boosted.forest().trees().size();
    double best = boosted.losses().stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    assertThat(boosted.losses().get(kept)).isEqualTo(best);
    assertThat(boosted.losses()).hasSizeLessThan(201).hasSizeGreaterThanOrEqualTo(kept + 1);
    assertThat(new Logistic().loss(rows, scores(boosted.forest(), rows), apart))
        .isCloseTo(best, within(1e-6));
  }
}
