package dev.vitrine.search.feature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.SmallShop;
import org.junit.jupiter.api.Test;

class AvailableTest extends FeatureContract {
  @Override
  protected Feature feature() {
    return new Available();
  }

  @Test
  void oneOfferInStockIsEnough() {
    try (var shop =
        SmallShop.of(
            SmallShop.product("in", "Kettle", "\"stock\":1"),
            SmallShop.product("out", "Kettle", "\"stock\":0"),
            SmallShop.product("unsaid", "Kettle"),
            SmallShop.product(
                "some", "Kettle", "\"variants\":[{\"id\":\"a\",\"stock\":0},{\"id\":\"b\"}]"))) {
      assertThat(value(shop, "kettle", "in")).isEqualTo(1);
      assertThat(value(shop, "kettle", "out")).isZero();
      assertThat(value(shop, "kettle", "unsaid")).isEqualTo(1);
      assertThat(value(shop, "kettle", "some")).isEqualTo(1);
    }
  }

  @Test
  void whatIsNoGoodItselfIsNeverSoldOut() {
    try (var shop =
        SmallShop.of(
            SmallShop.product("out", "Kettle", "\"stock\":0"),
            SmallShop.product("film", "Kettle", "\"kind\":\"video\",\"shows\":[\"out\"]"),
            SmallShop.product("show", "Kettle", "\"kind\":\"live\",\"state\":\"on_air\""))) {
      assertThat(value(shop, "kettle", "out")).isZero();
      assertThat(value(shop, "kettle", "film")).isEqualTo(1);
      assertThat(value(shop, "kettle", "show")).isEqualTo(1);
    }
  }
}
