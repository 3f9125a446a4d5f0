package dev.vitrine.search.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.search.Doings;
import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.feature.Feature;
import org.junit.jupiter.api.Test;

class QueryItemCartRateTest extends FeatureContract {
  @Override
  protected Feature feature() {
    return new QueryItemCartRate();
  }

  @Test
  void whatIsPutIntoCartsForTheseWordsIsAhead() {
    try (SmallShop shop = Doings.shop()) {
      var doings = new Doings(shop);
      doings.asks("kettle").clicks(40, "red").clicks(40, "blue").carts(30, "red");
      assertThat(value(doings, "kettle", "red")).isBetween(0.5f, 0.75f);
      assertThat(value(doings, "kettle", "blue")).isLessThan(0.2f);
      assertThat(value(doings, "pot", "red")).isLessThan(value(doings, "kettle", "red"));
    }
  }
}
