package dev.vitrine.simulate.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class GapsTest {
  private static int inGaps(Gaps gaps, Market market) {
    int count = 0;
    for (int i = 0; i < market.goods().size(); i++) {
      count += gaps.holds(market.goods().type(i), market.goods().draft(i)) ? 1 : 0;
    }
    return count;
  }

  @Test
  void whatStandsInAGapIsHardlySold() {
    Market gappy = Market.of(Markets.conf(Map.of("supply.gaps", "0.4")), 3, 10_000, 0);
    Market full = Market.of(Markets.conf(Map.of("supply.gaps", "0")), 3, 10_000, 0);
    assertThat(full.gaps().all()).isEmpty();
    assertThat(gappy.gaps().all().size()).isGreaterThan(40);
    assertThat(gappy.gaps().all()).anyMatch(gap -> gap.trait() < 0);
    int usually = inGaps(gappy.gaps(), full);
    assertThat(usually).isGreaterThan(300);
    assertThat(inGaps(gappy.gaps(), gappy)).isBetween(1, usually / 6);
  }
}
