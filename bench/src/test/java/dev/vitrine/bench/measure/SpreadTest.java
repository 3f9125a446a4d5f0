package dev.vitrine.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SpreadTest {
  @Test
  void theMiddleAndTheEdgesOfElevenRounds() {
    Spread spread = Spread.of(10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0);
    assertThat(spread).isEqualTo(new Spread(1, 5, 9));
  }

  @Test
  void aRatioIsTakenRoundByRound() {
    Spread spread = Spread.ratio(new double[] {2, 40, 6}, new double[] {1, 10, 2});
    assertThat(spread.median()).isEqualTo(3);
    assertThat(spread.low()).isCloseTo(2.2, within(1e-9));
    assertThat(spread.high()).isCloseTo(3.8, within(1e-9));
  }

  @Test
  void betweenTwoRoundsLiesAStraightLine() {
    assertThat(Spread.at(new double[] {0, 10}, 0.25)).isEqualTo(2.5);
    assertThat(Spread.one(7)).isEqualTo(new Spread(7, 7, 7));
  }
}
