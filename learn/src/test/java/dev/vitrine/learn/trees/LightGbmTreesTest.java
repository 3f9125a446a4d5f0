package dev.vitrine.learn.trees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.vitrine.search.feature.FeatureMatrix;
import dev.vitrine.search.model.Forest;
import dev.vitrine.search.model.Tree;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LightGbmTreesTest {
  private static final int ROWS = 600;

  @BeforeAll
  static void needNativeCode() {
    assumeTrue(LightGbmNative.runs(), "waits for libgomp1 to be installed");
  }

  private static TreeOptions options(double rowShare, Map<String, Integer> monotone) {
    return new TreeOptions(60, 8, 5, 0.2, 1e-3, 5, 0.1, rowShare, 1, 63, monotone, 5, 3);
  }

  private static Growing byLightGbm(
      TrainingRows rows, int outputs, TreeOptions options, int[] queries) {
    return new LightGbmTrees(rows, outputs, options, queries, 1);
  }

  private static Boosting.Boosted train(
      TrainingRows rows, Objective objective, TreeOptions options, boolean[] apart) {
    double[][] start = new double[objective.outputs()][rows.size()];
    return new Boosting(rows, objective, options, start, LightGbmTreesTest::byLightGbm)
        .train(apart);
  }

  private static Forest train(TrainingRows rows, Objective objective, TreeOptions options) {
    return train(rows, objective, options, new boolean[rows.queries()]).forest();
  }

  private static double loss(Forest forest, Objective objective, TrainingRows rows) {
    double[][] scores = new double[objective.outputs()][rows.size()];
    forest.add(FeatureMatrix.of(List.of(), rows.columns()), scores);
    boolean[] all = new boolean[rows.queries()];
    Arrays.fill(all, true);
    return objective.loss(rows, scores, all);
  }

  private static TrainingRows rows(float most) {
    var random = new Random(4);
    float[][] columns = Tables.columns(random, 4, ROWS);
    float[] labels = new float[ROWS];
    for (int row = 0; row < ROWS; row++) {
      float one = columns[0][row] > 1 ? 0.6f : Float.isNaN(columns[1][row]) ? 0.5f : 0.1f;
      labels[row] = Math.round(most * Math.min(1, one + 0.3f * random.nextFloat()));
    }
    return Tables.of(columns, labels, 30);
  }

  @Test
  void everyObjectiveIsLearntAboutAsWellAsByTheOwnBoosting() {
    double[] looking = new double[ROWS];
    Arrays.setAll(looking, row -> row % 3 == 0 ? 1 : 0.6);
    List<Objective> objectives =
        List.of(
            new Logistic(),
            new Looked(looking),
            new Squared(),
            new SoftmaxClasses(4),
            new LambdaRank(10));
    for (Objective objective : objectives) {
      var rows = rows(objective instanceof Logistic || objective instanceof Looked ? 1 : 3);
      TreeOptions options = options(1, Map.of());
      double none =
          loss(Forest.of(rows.features(), objective.outputs(), List.of()), objective, rows);
      double theirs = loss(train(rows, objective, options), objective, rows);
      double[][] start = new double[objective.outputs()][ROWS];
      Forest own =
          new Boosting(rows, objective, options, start, HistogramTrees::new)
              .train(new boolean[30])
              .forest();
      assertThat(none - theirs)
          .as(objective.getClass().getSimpleName())
          .isGreaterThan(0.8 * (none - loss(own, objective, rows)));
    }
  }

  @Test
  void theSameSeedGivesTheSameTreesAndAnotherDoesNot() {
    var rows = rows(1);
    TreeOptions options = options(0.6, Map.of());
    List<Tree> one = train(rows, new Logistic(), options).trees();
    assertThat(train(rows, new Logistic(), options).trees()).isEqualTo(one);
    assertThat(train(rows, new Logistic(), options.withSeed(9)).trees()).isNotEqualTo(one);
    double[][] start = new double[1][ROWS];
    Growing.Way onThree =
        (all, outputs, how, queries) -> new LightGbmTrees(all, outputs, how, queries, 3);
    boolean[] none = new boolean[30];
    Boosting boosting = new Boosting(rows, new Logistic(), options, start, onThree);
    assertThat(boosting.train(none).forest().trees()).isEqualTo(one);
  }

  @Test
  void itEndsWhereQueriesKeptApartGainNoMore() {
    var random = new Random(9);
    var rows = Tables.of(Tables.columns(random, 4, 200), Tables.labels(random, 200, 2), 20);
    boolean[] apart = new boolean[20];
    Arrays.fill(apart, 0, 5, true);
    Boosting.Boosted boosted = train(rows, new Logistic(), options(1, Map.of()), apart);
    int kept = boosted.forest().trees().size();
    double best = boosted.losses().stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    assertThat(boosted.losses().get(kept)).isEqualTo(best);
    assertThat(boosted.losses()).hasSize(kept + 6);
    double[][] scores = new double[1][200];
    boosted.forest().add(FeatureMatrix.of(List.of(), rows.columns()), scores);
    assertThat(new Logistic().loss(rows, scores, apart)).isCloseTo(best, within(1e-6));
  }

  @Test
  void scoresToBeginWithWeightsAndDirectionsCount() {
    float[][] columns = {new float[ROWS]};
    float[] labels = new float[ROWS];
    float[] weights = new float[ROWS];
    double[][] start = new double[1][ROWS];
    for (int row = 0; row < ROWS; row++) {
      columns[0][row] = row % 3;
      labels[row] = row % 3 == 2 ? 1 : row % 3 + 5;
      weights[row] = row % 2 == 0 ? 3 : 1;
      labels[row] += row % 2 == 0 ? 0 : 4;
      start[0][row] = 5;
    }
    int[] groups = {0, ROWS};
    var rows = new TrainingRows(List.of("rising"), columns, labels, weights, groups);
    TreeOptions free = new TreeOptions(80, 8, 5, 0.3, 1e-3, 5, 0, 1, 1, 63, Map.of(), 5, 3);
    Forest forest =
        new Boosting(rows, new Squared(), free, start, LightGbmTreesTest::byLightGbm)
            .train(new boolean[1])
            .forest();
    double[][] scores = {{5, 5, 5}};
    forest.add(FeatureMatrix.of(List.of(), new float[][] {{0, 1, 2}}), scores);
    assertThat(scores[0]).containsExactly(new double[] {6, 7, 2}, within(1e-3));
    TreeOptions held =
        new TreeOptions(80, 8, 5, 0.3, 1e-3, 5, 0, 1, 1, 63, Map.of("rising", 1), 5, 3);
    forest =
        new Boosting(rows, new Squared(), held, start, LightGbmTreesTest::byLightGbm)
            .train(new boolean[1])
            .forest();
    double[][] rising = {{5, 5, 5}};
    forest.add(FeatureMatrix.of(List.of(), new float[][] {{0, 1, 2}}), rising);
    assertThat(rising[0][1]).isGreaterThanOrEqualTo(rising[0][0]);
    assertThat(rising[0][2]).isGreaterThanOrEqualTo(rising[0][1]);
  }

  @Test
  void whereNoTreeCanBeGrownItEnds() {
    float[][] columns = {new float[ROWS]};
    float[] labels = new float[ROWS];
    Arrays.fill(labels, 0, ROWS / 2, 1);
    var rows = Tables.of(columns, labels, 30);
    assertThat(train(rows, new Logistic(), options(1, Map.of())).trees()).isEmpty();
  }

  @Test
  void fewRowsAreNotHandedOver() {
    int[] queries = {0};
    try (Growing few = Growing.fastest(rows(1), 1, options(1, Map.of()), queries)) {
      assertThat(few).isInstanceOf(HistogramTrees.class);
    }
    float[] labels = new float[LightGbmTrees.WORTHWHILE];
    var many = Tables.of(new float[][] {labels}, labels, 1);
    try (Growing fast = Growing.fastest(many, 1, options(1, Map.of()), queries)) {
      assertThat(fast).isInstanceOf(LightGbmTrees.class);
    }
  }
}
