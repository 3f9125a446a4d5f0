package dev.vitrine.learn.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.search.model.Grade;
import dev.vitrine.search.model.Grading;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradingFitTest {
  private static final int ROWS = 20_000;

  /// Whatever numbers a model gives, the share of bad ones is told at every score.
  @ParameterizedTest
  @CsvSource({"0,1", "40,10", "-300,0.01", "5,0"})
  void theChanceOfABadItemIsRightOnAnyScale(double mean, double deviation) {
    var random = new Random(11);
    double[] scores = new double[ROWS];
    var grades = new Grade[ROWS];
    boolean[] judged = new boolean[ROWS];
    for (int row = 0; row < ROWS; row++) {
      double z = random.nextGaussian();
      scores[row] = mean + deviation * z;
      boolean good = random.nextDouble() < 1 / (1 + Math.exp(1.5 - 2 * z));
      grades[row] = good ? Grade.EXACT : Grade.IRRELEVANT;
      judged[row] = row % 10 != 0;
      if (!judged[row]) {
        grades[row] = Grade.EXACT;
      }
    }

    Grading grading = GradingFit.fit(scores, grades, judged);

    double told = Arrays.stream(scores).map(grading::bad).average().orElse(0);
    long bad = Arrays.stream(grades).filter(grade -> grade == Grade.IRRELEVANT).count();
    assertThat(told).isCloseTo(bad / (0.9 * ROWS), within(0.02));
    if (deviation > 0) {
      double high = mean + deviation;
      assertThat(grading.bad(high)).isCloseTo(1 - 1 / (1 + Math.exp(1.5 - 2)), within(0.03));
    }
  }
}
