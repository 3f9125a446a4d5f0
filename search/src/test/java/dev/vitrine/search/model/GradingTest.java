package dev.vitrine.search.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.testkit.Randomized;
import java.util.Arrays;
import java.util.random.RandomGenerator;

class GradingTest {
  private static final double ROUNDING = 1e-12;

  @Randomized(runs = 50)
  void probabilitiesSumToOneAndAHigherScoreIsNeverWorse(RandomGenerator random) {
    double[] edges = random.doubles(3, -5, 5).map(d -> -d).sorted().map(d -> -d).toArray();
    var grading = new Grading(random.nextDouble(0.1, 5), edges, Grading.usualGains());
    double[] scores = random.doubles(30, -4, 4).sorted().toArray();
    for (int i = 0; i < scores.length; i++) {
      double score = scores[i];
      double sum =
          Arrays.stream(Grade.values()).mapToDouble(g -> grading.probability(g, score)).sum();
      assertThat(sum).isCloseTo(1, within(1e-9));
      assertThat(grading.bad(score))
          .isCloseTo(
              grading.probability(Grade.COMPLEMENT, score)
                  + grading.probability(Grade.IRRELEVANT, score),
              within(1e-9));
      if (i > 0) {
        assertThat(grading.expected(score))
            .isGreaterThanOrEqualTo(grading.expected(scores[i - 1]) - ROUNDING);
        assertThat(grading.bad(score)).isLessThanOrEqualTo(grading.bad(scores[i - 1]) + ROUNDING);
      }
    }
  }
}
