package dev.vitrine.learn.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.learn.trees.LambdaRank;
import dev.vitrine.search.feature.FeatureMatrix;
import dev.vitrine.search.model.Grade;
import dev.vitrine.search.model.Grading;
import dev.vitrine.search.model.Linear;
import dev.vitrine.search.model.Model;
import dev.vitrine.search.model.RelevanceModel;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RelevanceTrainingTest {
  private static final RelevanceOptions OPTIONS = RelevanceOptions.DEFAULT;

  private static Model prior(JudgedRows rows) {
    return new Prior.HandSet().model(rows.rows().features(), Map.of("text", 1.0), OPTIONS);
  }

  private static double quality(Model model, JudgedRows rows) {
    double[][] scores = new double[1][rows.rows().size()];
    model.add(FeatureMatrix.of(List.of(), rows.rows().columns()), scores);
    boolean[] all = new boolean[rows.rows().queries()];
    Arrays.fill(all, true);
    return 1 - new LambdaRank(10).loss(rows.rows(), scores, all);
  }

  @Test
  void withFewQueriesNothingIsTrained() {
    JudgedRows rows = SomeRows.of(new Random(1), 8, 0);
    RelevanceModel model = new RelevanceTraining(OPTIONS).train(rows, prior(rows));
    assertThat(model.told()).contains("nothing was trained");
    assertThat(((Linear) model.model()).weight(0)).isEqualTo(12);
    assertThat(((Linear) model.model()).weight(1)).isZero();
  }

  @Test
  void whatTellsTheGradeIsLearntAndTheSameEveryTime() {
    JudgedRows rows = SomeRows.of(new Random(2), 80, 0.02);
    RelevanceModel model = new RelevanceTraining(OPTIONS).train(rows, prior(rows));
    JudgedRows others = SomeRows.of(new Random(3), 80, 0.02);
    assertThat(quality(prior(rows), others)).isLessThan(0.7);
    assertThat(quality(model.model(), others)).isGreaterThan(0.93);
    RelevanceModel again = new RelevanceTraining(OPTIONS).train(rows, prior(rows));
    var matrix = FeatureMatrix.of(List.of(), others.rows().columns());
    assertThat(again.scores(matrix)).isEqualTo(model.scores(matrix));
  }

  @Test
  void noiseMovesNothingMuch() {
    JudgedRows rows = SomeRows.of(new Random(4), 30, 50);
    RelevanceModel model = new RelevanceTraining(OPTIONS).train(rows, prior(rows));
    JudgedRows others = SomeRows.of(new Random(5), 300, 50);
    assertThat(quality(model.model(), others))
        .isCloseTo(quality(prior(rows), others), within(0.05));
  }

  @Test
  void gradesAreCalibratedOnScoresOfOthers() {
    var random = new Random(7);
    var right = new Grading(1.5, new double[] {1, 0, -1}, Grading.usualGains());
    int n = 20_000;
    double[] scores = random.doubles(n, -3, 3).toArray();
    Grade[] grades = new Grade[n];
    boolean[] judged = new boolean[n];
    for (int i = 0; i < n; i++) {
      double drawn = random.nextDouble();
      int g = 0;
      while (g < 3 && drawn > right.probability(Grade.at(g), scores[i])) {
        drawn -= right.probability(Grade.at(g++), scores[i]);
      }
      grades[i] = Grade.at(g);
      judged[i] = i % 10 != 0;
    }
    Grading fitted = GradingFit.fit(scores, grades, judged);
    for (double score : new double[] {-2, -1, 0, 1, 2}) {
      assertThat(fitted.bad(score)).isCloseTo(right.bad(score), within(0.03));
      assertThat(fitted.expected(score)).isCloseTo(right.expected(score), within(0.03));
    }
  }

  @Test
  void setsPutTogetherCountTheSame() {
    JudgedRows small = SomeRows.of(new Random(8), 10, 0);
    JudgedRows large = SomeRows.of(new Random(9), 90, 0);
    JudgedRows both = JudgedRows.together(List.of(small, large));
    assertThat(both.rows().queries()).isEqualTo(100);
    double ofSmall = Math.pow(both.rows().weights()[0], 2) * small.telling();
    int last = both.rows().size() - 1;
    double ofLarge = Math.pow(both.rows().weights()[last], 2) * large.telling();
    assertThat(ofSmall).isCloseTo(ofLarge, within(0.1));
    JudgedRows back = both.only(q -> q >= 10);
    assertThat(back.rows().labels()).isEqualTo(large.rows().labels());
    assertThat(back.texts()).isEqualTo(large.texts());
  }
}
