package dev.vitrine.search.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.SmallShop;
import org.junit.jupiter.api.Test;

class TitleStartTest extends FeatureContract {
  @Override
  protected Feature feature() {
    return new TitleStart();
  }

  @Test
  void theEarlierTheMore() {
    try (var shop =
        SmallShop.of(
            SmallShop.product("a", "Kettle red"),
            SmallShop.product("b", "Large red kettle"),
            SmallShop.product("c", "Carpet"))) {
      assertThat(value(shop, "kettle", "a")).isEqualTo(1);
      assertThat(value(shop, "kettle", "b")).isCloseTo(1f / 3, within(1e-6f));
      assertThat(value(shop, "kettle", "c")).isZero();
    }
  }
}
