package dev.vitrine.search.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.SmallShop;
import org.junit.jupiter.api.Test;

class StarsTest extends FeatureContract {
  @Override
  protected Feature feature() {
    return new Stars();
  }

  @Test
  void littleEvidenceIsNotMuchPraise() {
    try (var shop =
        SmallShop.of(
            SmallShop.product("none", "Kettle"),
            SmallShop.product("one", "Kettle", "\"rating\":5,\"rating_count\":1"),
            SmallShop.product("many", "Kettle", "\"rating\":5,\"rating_count\":9990"),
            SmallShop.product("bad", "Kettle", "\"rating\":1,\"rating_count\":90"))) {
      assertThat(value(shop, "kettle", "none")).isCloseTo(0.7f, within(1e-6f));
      assertThat(value(shop, "kettle", "one")).isCloseTo(40f / 11 / 5, within(1e-6f));
      assertThat(value(shop, "kettle", "many")).isCloseTo(1f, within(1e-3f));
      assertThat(value(shop, "kettle", "bad")).isCloseTo(0.25f, within(1e-6f));
    }
  }
}
