package dev.vitrine.simulate.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.simulate.click.Odds;
import dev.vitrine.simulate.run.Small;
import dev.vitrine.simulate.shopper.Moods;
import dev.vitrine.simulate.shopper.Visit;
import org.junit.jupiter.api.Test;

class LongRunTest {
  private static final Visit VISIT =
      Small.market("position", 3).visits().day(1, new Moods(Small.SHOPPERS, 0)).getFirst();

  private static Odds odds(double content, double refund) {
    var odds = new Odds();
    odds.attraction = 0.2;
    odds.buying = 0.1;
    odds.refund = refund;
    odds.content = content;
    odds.worth = 5_000;
    return odds;
  }

  @Test
  void whatSatisfiesIsWorthMoreThanItPays() {
    var worth = new LongRun(0.3, 20, 1_000);
    assertThat(worth.of(VISIT, odds(0.2, 0.1))).isGreaterThan(odds(0.2, 0.1).value());
    assertThat(worth.of(VISIT, odds(0.9, 0.1))).isGreaterThan(worth.of(VISIT, odds(0.2, 0.1)));
    double kept = worth.of(VISIT, odds(0.2, 0.1)) - odds(0.2, 0.1).value();
    double returned = worth.of(VISIT, odds(0.2, 0.8)) - odds(0.2, 0.8).value();
    assertThat(returned).isLessThan(kept);
  }

  @Test
  void withoutLoyaltyOrTimeOnlyTheMomentCounts() {
    Odds odds = odds(0.5, 0.2);
    assertThat(new LongRun(0, 20, 1_000).of(VISIT, odds)).isEqualTo(odds.value());
    assertThat(new LongRun(0.3, 1, 1_000).of(VISIT, odds)).isEqualTo(odds.value());
  }
}
