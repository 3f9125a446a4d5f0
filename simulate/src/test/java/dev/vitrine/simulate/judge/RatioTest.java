package dev.vitrine.simulate.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class RatioTest {
  @Test
  void nineteenOfTwentyIntervalsHoldTheTruth() {
    var random = RandomGenerator.of("L64X128MixRandom");
    int held = 0;
    for (int run = 0; run < 1_000; run++) {
      double[] over = new double[200];
      double[] under = new double[200];
      for (int i = 0; i < over.length; i++) {
        under[i] = 1 + random.nextInt(5);
        over[i] = under[i] * 0.3 + random.nextGaussian();
      }
      Ratio ratio = Ratio.of(over, under);
      held += ratio.low() <= 0.3 && 0.3 <= ratio.high() ? 1 : 0;
    }
    assertThat(held).isBetween(925, 975);
  }

  @Test
  void nothingCountedIsNothing() {
    assertThat(Ratio.of(new double[3], new double[3])).isEqualTo(new Ratio(0, 0, 0));
    assertThat(Ratio.share(0, 0)).isEqualTo(new Ratio(0, 0, 0));
  }

  @Test
  void aShareOfNoneStillHasAnInterval() {
    Ratio none = Ratio.share(0, 50);
    assertThat(none.value()).isZero();
    assertThat(none.high()).isCloseTo(0.071, within(0.002));
  }
}
