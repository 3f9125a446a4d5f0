package dev.vitrine.simulate.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.kernel.config.Conf;
import dev.vitrine.simulate.judge.Exposure;
import dev.vitrine.simulate.market.Market;
import dev.vitrine.simulate.market.SupplyConf;
import org.junit.jupiter.api.Test;

class HabitsTest {
  private static final Market MARKET = Market.of(SupplyConf.of(Conf.parse("w", "")), 5, 100, 1);

  @Test
  void theFallOfQueriesIsThePowerOfTheirRank() {
    var habits = new Habits();
    for (int rank = 1; rank <= 60; rank++) {
      for (int i = 0; i < 6_000 / rank; i++) {
        habits.asked("query " + rank);
      }
    }
    assertThat(habits.fall()).isCloseTo(1, within(0.02));
    assertThat(new Habits().fall()).isZero();
  }

  @Test
  void theSpreadCountsVisitsWithoutAnOrder() {
    var habits = new Habits();
    for (int i = 0; i < 100; i++) {
      habits.paid(i == 0 ? 5_000 : 0);
    }
    assertThat(habits.spread()).isCloseTo(9.95, within(0.01));
    assertThat(new Habits().spread()).isZero();
  }

  @Test
  void queriesOfTwoMarketsAreNotOneList() {
    var sums = new Sums(1, 2);
    var falls = new double[2];
    for (int market = 0; market < 2; market++) {
      var habits = new Habits();
      for (int rank = 1; rank <= 60; rank++) {
        for (int i = 0; i < 6_000 / rank; i++) {
          habits.asked("query " + rank + " of " + market);
        }
      }
      falls[market] = habits.fall();
      sums.begin(new Exposure(MARKET, 1), habits);
    }
    assertThat(sums.fall()).isEqualTo((falls[0] + falls[1]) / 2).isCloseTo(1, within(0.02));
  }
}
