package dev.vitrine.simulate.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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

  @Test
  void fewMarketsSayLittle() {
    Ratio five = Ratio.mean(new double[] {1, 2, 3, 4, 5});
    assertThat(five.value()).isEqualTo(3);
    // 2.776 · √(2.5 / 5), by the table of Student's distribution with four degrees of freedom
    assertThat(five.high()).isCloseTo(4.963, within(0.001));
    assertThat(five.low()).isCloseTo(1.037, within(0.001));
    assertThatThrownBy(() -> Ratio.mean(new double[] {1})).hasMessage("an interval of 1 figures");
  }

  @Test
  void aRatioOfFewIsAsWideAsTheirMeanWhereAllCountAlike() {
    double[] figures = {3, 5, 4, 8};
    Ratio mean = Ratio.mean(figures);
    Ratio ratio = Ratio.ofFew(figures, new double[] {1, 1, 1, 1});
    assertThat(ratio.value()).isCloseTo(mean.value(), within(1e-12));
    assertThat(ratio.low()).isCloseTo(mean.low(), within(1e-12));
    assertThat(ratio.high()).isCloseTo(mean.high(), within(1e-12));
    assertThat(Ratio.of(figures, new double[] {1, 1, 1, 1}).low()).isGreaterThan(ratio.low());
    assertThatThrownBy(() -> Ratio.ofFew(new double[] {1}, new double[] {2}))
        .hasMessageContaining("an interval of 1 figures");
  }

  @Test
  void gainsOfMarketsStandApart() {
    var one = new Judged(4);
    var other = new Judged(4);
    for (int shopper = 0; shopper < 4; shopper++) {
      one.add(Judged.Count.VISITS, shopper, 2);
      other.add(Judged.Count.VISITS, shopper, 1);
      one.add(Judged.Count.KEPT, shopper, shopper < 2 ? 10 : 4);
      other.add(Judged.Count.KEPT, shopper, 3);
    }
    assertThat(one.gains(Judged.Count.KEPT, Judged.Count.VISITS, other, 2)).containsExactly(2, -1);
  }
}
