package dev.vitrine.learn.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class AucTest {
  @Test
  void itIsTheShareOfPairsInOrderEqualOnesByHalf() {
    var random = new SplittableRandom(1);
    float[] scores = new float[60];
    boolean[] labels = new boolean[60];
    int[] groups = new int[60];
    int[] times = {0, 1, 3};
    for (int i = 0; i < scores.length; i++) {
      scores[i] = random.nextInt(8);
      labels[i] = random.nextInt(3) == 0;
      groups[i] = random.nextInt(3);
    }
    double right = 0;
    double pairs = 0;
    for (int yes = 0; yes < scores.length; yes++) {
      for (int no = 0; no < scores.length; no++) {
        if (labels[yes] && !labels[no]) {
          double weight = (double) times[groups[yes]] * times[groups[no]];
          pairs += weight;
          right += weight * (Math.signum(scores[yes] - scores[no]) + 1) / 2;
        }
      }
    }
    assertThat(new Auc(scores, labels).of(times, groups)).isCloseTo(right / pairs, within(1e-12));
  }

  @Test
  void ofOneOutcomeThereIsNone() {
    assertThat(new Auc(new float[] {1, 2}, new boolean[] {true, true}).of()).isNaN();
  }
}
