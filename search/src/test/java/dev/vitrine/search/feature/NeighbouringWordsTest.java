package dev.vitrine.search.feature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.SmallShop;
import org.junit.jupiter.api.Test;

class NeighbouringWordsTest extends FeatureContract {
  @Override
  protected Feature feature() {
    return new NeighbouringWords();
  }

  @Test
  void neighboursAnywhereCount() {
    try (var shop =
        SmallShop.of(
            SmallShop.product("a", "Red kettle"),
            SmallShop.product("b", "Teapot", "\"description\":\"Like the red kettle.\""),
            SmallShop.product("c", "Red electric kettle"))) {
      assertThat(value(shop, "red kettle", "a")).isPositive();
      assertThat(value(shop, "red kettle", "b")).isEqualTo(value(shop, "red kettle", "a"));
      assertThat(value(shop, "red kettle", "c")).isZero();
      assertThat(value(shop, "kettle", "a")).isZero();
    }
  }
}
