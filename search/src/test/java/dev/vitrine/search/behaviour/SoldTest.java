package dev.vitrine.search.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.search.Doings;
import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.feature.Feature;
import org.junit.jupiter.api.Test;

class SoldTest extends FeatureContract {
  @Override
  protected Feature feature() {
    return new Sold();
  }

  @Override
  protected boolean unknown() {
    return true;
  }

  @Override
  protected float most() {
    return 2;
  }

  @Test
  void itIsWhatTheShopCounts() {
    try (SmallShop shop =
        SmallShop.of(
            SmallShop.product("many", "Kettle", "\"counter.sold\":999"),
            SmallShop.product("none", "Kettle"))) {
      var doings = new Doings(shop);
      assertThat(value(doings, "kettle", "many")).isCloseTo(0.5f, within(1e-3f));
      assertThat(value(doings, "kettle", "none")).isNaN();
    }
  }
}
