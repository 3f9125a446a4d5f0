package dev.vitrine.learn.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class AucTest {
  @Test
  void itIsTheShareOfPairsInTheRightOrder() {
    var random = new SplittableRandom(1);
    double[] scores = new double[200];
    boolean[] truth = new boolean[200];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = random.nextInt(20);
      truth[i] = random.nextInt(3) == 0;
    }
    double right = 0;
    int pairs = 0;
    for (int i = 0; i < scores.length; i++) {
      for (int j = 0; j < scores.length; j++) {
        if (truth[i] && !truth[j]) {
          pairs++;
          right += scores[i] > scores[j] ? 1 : scores[i] == scores[j] ? 0.5 : 0;
        }
      }
    }
    assertThat(Auc.of(scores, truth)).isCloseTo(right / pairs, within(1e-12));
  }

  @Test
  void thereIsNoneWhereNothingIsToBeToldApart() {
    assertThat(Auc.of(new double[] {1, 2}, new boolean[] {true, true})).isNaN();
    assertThat(Auc.of(new double[0], new boolean[0])).isNaN();
  }
}
