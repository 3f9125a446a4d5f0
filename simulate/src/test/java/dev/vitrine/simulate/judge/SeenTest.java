package dev.vitrine.simulate.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.config.Conf;
import dev.vitrine.simulate.market.Fraud;
import dev.vitrine.simulate.market.Goods;
import dev.vitrine.simulate.market.Market;
import dev.vitrine.simulate.market.SupplyConf;
import dev.vitrine.simulate.shopper.Shoppers;
import dev.vitrine.simulate.world.ChoiceConf;
import dev.vitrine.simulate.world.DemandConf;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeenTest {
  private static final Conf CONF = Conf.defaults();
  private static final Market MARKET = Market.of(SupplyConf.of(CONF), 3, 6_000, 5);
  private static final Goods GOODS = MARKET.goods();
  private static final Knowledge TRUTH =
      new Everything(
          MARKET, ChoiceConf.of(CONF), new Shoppers(3, DemandConf.of(CONF), 5, List.of("de")));
  private static final Knowledge SEEN = new Seen(MARKET, TRUTH);

  /// The share of a truth's variance that a guess explains, over some goods.
  private static double explained(
      IntToDoubleFunction truth, IntToDoubleFunction guess, IntPredicate of) {
    int[] some = IntStream.range(0, GOODS.size()).filter(of).toArray();
    double mean = IntStream.of(some).mapToDouble(truth).average().orElse(0);
    double all = 0;
    double left = 0;
    for (int i : some) {
      all += Math.pow(truth.applyAsDouble(i) - mean, 2);
      left += Math.pow(truth.applyAsDouble(i) - guess.applyAsDouble(i), 2);
    }
    return 1 - left / all;
  }

  @Test
  void labelsTellPartOfTheTruthAndMoreWhereThereAreStars() {
    double old = explained(TRUTH::quality, SEEN::quality, i -> GOODS.entered(i) == 0);
    double fresh = explained(TRUTH::quality, SEEN::quality, i -> GOODS.entered(i) > 0);
    assertThat(old).isBetween(0.4, 0.95);
    assertThat(fresh).isBetween(0.05, old);
    assertThat(explained(TRUTH::charm, SEEN::charm, _ -> true)).isBetween(0.1, 0.95);
    assertThat(explained(TRUTH::delivery, SEEN::delivery, _ -> true)).isBetween(0.1, 0.95);
  }

  @Test
  void baitIsSuspectedButNotKnown() {
    assertThat(suspicion(i -> GOODS.does(i, Fraud.BAIT)))
        .isGreaterThan(1.5 * suspicion(i -> !GOODS.fraudulent(i)));
    int bait =
        IntStream.range(0, GOODS.size())
            .filter(i -> GOODS.price(i, 0) > GOODS.shown(i, 0))
            .findFirst()
            .orElseThrow();
    assertThat(SEEN.price(bait, 0)).isLessThan((double) GOODS.price(bait, 0));
  }

  private static double suspicion(IntPredicate of) {
    return IntStream.range(0, GOODS.size())
        .filter(of)
        .mapToDouble(i -> Math.log(SEEN.price(i, 0) / GOODS.shown(i, 0)))
        .average()
        .orElse(0);
  }

  @Test
  void videosAreKnownByTheirLinksAlone() {
    int hidden = 0;
    for (int video = 0; video < MARKET.reels().size(); video++) {
      assertThat(SEEN.shows(video)).isEqualTo(MARKET.reels().linked(video));
      assertThat(SEEN.skill(video)).isEqualTo(SEEN.skill(0));
      hidden += TRUTH.skill(video) == SEEN.skill(video) ? 0 : 1;
    }
    assertThat(hidden).isPositive();
    assertThat(SEEN.shown()).isBetween(0.6, 0.98);
  }
}
