package dev.vitrine.search.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.SmallShop;
import org.junit.jupiter.api.Test;

class PopularityTest extends FeatureContract {
  @Override
  protected Feature feature() {
    return new Popularity();
  }

  @Test
  void itGrowsWithTheLogarithm() {
    try (var shop =
        SmallShop.of(
            SmallShop.product("none", "Kettle"),
            SmallShop.product("some", "Kettle", "\"rating\":4,\"rating_count\":999"),
            SmallShop.product("many", "Kettle", "\"rating\":4,\"rating_count\":999999"))) {
      assertThat(value(shop, "kettle", "none")).isZero();
      assertThat(value(shop, "kettle", "some")).isCloseTo(0.5f, within(1e-3f));
      assertThat(value(shop, "kettle", "many")).isCloseTo(1f, within(1e-3f));
    }
  }
}
