package dev.vitrine.learn.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ListQualityTest {
  @Test
  void eachListIsOrderedByItself() {
    double[] said = {0.9, 0.1, 0.2, 0.05, 0.3, 0.3, 0.7};
    boolean[] was = {true, false, false, true, true, false, false};
    ListQuality quality = ListQuality.of(said, was, new int[] {0, 2, 4, 6, 7}, 1);
    assertThat(quality.auc().queries()).as("a list without both does not count").isEqualTo(3);
    assertThat(quality.auc().mean()).isCloseTo((1 + 0 + 0.5) / 3, within(1e-12));
    double second = Math.log(2) / Math.log(3);
    assertThat(quality.ndcg().mean()).isCloseTo((1 + second + 1) / 3, within(1e-12));
  }

  @Test
  void theErrorIsThatOfTheTable() {
    var random = new SplittableRandom(4);
    int n = 4_000;
    double[] said = new double[n];
    boolean[] was = new boolean[n];
    for (int row = 0; row < n; row++) {
      said[row] = random.nextDouble();
      was[row] = random.nextDouble() < 0.5 + 0.5 * (said[row] - 0.5);
    }
    int[] groups = new int[n / 4 + 1];
    Arrays.setAll(groups, list -> 4 * list);
    Estimate error = ListQuality.of(said, was, groups, 1).error();
    assertThat(error.mean()).isCloseTo(Calibration.of(said, was).error(), within(1e-9));
    assertThat(error.low()).isBetween(0.05, error.mean());
    assertThat(error.high()).isGreaterThan(error.mean()).isLessThan(0.2);
  }

  /// What says the same of every row is as good as chance, in whatever order rows came.
  @Test
  void whatTellsNothingApartIsNoBetterThanChance() {
    int lists = 500;
    double[] said = new double[20 * lists];
    boolean[] was = new boolean[20 * lists];
    int[] groups = new int[lists + 1];
    Arrays.setAll(groups, list -> 20 * list);
    for (int list = 0; list < lists; list++) {
      was[20 * list] = true;
    }
    double chance = 0;
    for (int place = 0; place < 10; place++) {
      chance += Math.log(2) / Math.log(place + 2.0) / 20;
    }
    ListQuality quality = ListQuality.of(said, was, groups, 1);
    assertThat(quality.auc().mean()).isEqualTo(0.5);
    assertThat(chance).isBetween(quality.ndcg().low(), quality.ndcg().high());
  }

  @Test
  void ofNothingNothingIsSaid() {
    assertThat(ListQuality.of(new double[0], new boolean[0], new int[] {0}, 1))
        .isEqualTo(ListQuality.NONE);
  }
}
