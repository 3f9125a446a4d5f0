package dev.vitrine.simulate.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.kernel.config.Conf;
import dev.vitrine.simulate.market.Fates;
import dev.vitrine.simulate.market.Goods;
import dev.vitrine.simulate.market.Market;
import dev.vitrine.simulate.market.SupplyConf;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExposureTest {
  private static final int DAYS = 4;
  private static final Market MARKET =
      Market.of(SupplyConf.of(Conf.parse("w", "supply.sellers = 40")), 5, 500, DAYS);
  private static final Goods GOODS = MARKET.goods();

  @Test
  void whoeverShowsOneSellerAloneShowsSellersUnequally() {
    var one = new Exposure(MARKET, DAYS);
    var all = new Exposure(MARKET, DAYS);
    var met = new boolean[MARKET.sellers().size()];
    for (int i = 0; i < GOODS.size(); i++) {
      int seller = GOODS.seller(i);
      if (!met[seller]) {
        met[seller] = true;
        all.add(i, 1, 0);
      }
      if (seller == GOODS.seller(0)) {
        one.add(i, 1, 0);
      }
    }
    long sellers = IntStream.range(0, met.length).filter(n -> met[n]).count();
    assertThat(all.sellerGini().value()).isCloseTo(0, within(1e-9));
    assertThat(one.sellerGini().value()).isCloseTo(1 - 1.0 / sellers, within(1e-9));
    assertThat(new Exposure(MARKET, DAYS).sellerGini().value()).isZero();
  }

  @Test
  void aGoodIsKnownOnceItWasShownAHundredTimes() {
    var exposure = new Exposure(MARKET, DAYS);
    int fresh =
        IntStream.range(0, GOODS.size())
            .filter(i -> GOODS.entered(i) == 2)
            .findFirst()
            .orElseThrow();
    for (int i = 0; i < 99; i++) {
      exposure.add(fresh, 2, 0);
    }
    assertThat(exposure.becameKnown().holds()).isZero();
    assertThat(exposure.daysUntilKnown()).as("none is known").isEmpty();
    exposure.add(fresh, 4, 0);
    assertThat(exposure.becameKnown().holds()).isEqualTo(1);
    assertThat(exposure.daysUntilKnown()).containsExactly(2);
  }

  @Test
  void whatNeverCameToAShopIsNotCounted() {
    Fates fates = MARKET.fates();
    Goods own = MARKET.under(fates).goods();
    int[] fresh = IntStream.range(0, GOODS.size()).filter(i -> GOODS.entered(i) > 0).toArray();
    IntStream.of(fresh).map(GOODS::seller).filter(n -> n > 0).forEach(n -> fates.leaves(n, 1));
    long gone = IntStream.of(fresh).filter(i -> !own.comes(i)).count();
    assertThat(gone).isPositive();
    var all = new Exposure(MARKET, DAYS);
    var some = new Exposure(MARKET.under(fates), DAYS);
    assertThat(some.becameKnown().units()).isEqualTo(all.becameKnown().units() - gone);
    long good = IntStream.range(0, GOODS.size()).filter(GOODS::goodPrice).count();
    long less =
        IntStream.range(0, GOODS.size()).filter(i -> GOODS.goodPrice(i) && own.comes(i)).count();
    assertThat(less).isLessThan(good);
    assertThat(some.goodPriceShown().units()).isEqualTo(less);
    assertThat(some.goodPriceSold().units()).isEqualTo(less);
  }
}
