package dev.vitrine.search.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.search.Doings;
import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.feature.Feature;
import org.junit.jupiter.api.Test;

class QueryItemPurchaseRateTest extends FeatureContract {
  @Override
  protected Feature feature() {
    return new QueryItemPurchaseRate();
  }

  @Test
  void whatIsBoughtForTheseWordsIsAhead() {
    try (SmallShop shop = Doings.shop()) {
      var doings = new Doings(shop);
      doings.asks("kettle").clicks(80, "red").clicks(80, "blue").buys(40, "red");
      assertThat(value(doings, "kettle", "red")).isBetween(0.3f, 0.5f);
      assertThat(value(doings, "kettle", "blue")).isLessThan(0.1f);
      assertThat(value(doings, "pot", "red")).isLessThan(value(doings, "kettle", "red"));
    }
  }
}
