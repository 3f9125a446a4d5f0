package dev.vitrine.search.feature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.SmallShop;
import org.junit.jupiter.api.Test;

class TextToBestTest extends FeatureContract {
  @Override
  protected Feature feature() {
    return new TextToBest();
  }

  @Test
  void theBestHasAllOfItAndOthersLess() {
    try (var shop =
        SmallShop.of(
            SmallShop.product("a", "Kettle"),
            SmallShop.product("b", "Kettle cleaning brush set large"),
            SmallShop.product("c", "Carpet"))) {
      assertThat(value(shop, "kettle", "a")).isEqualTo(1);
      assertThat(value(shop, "kettle", "b")).isBetween(0.01f, 0.99f);
      assertThat(value(shop, "kettle", "c")).isZero();
    }
  }
}
