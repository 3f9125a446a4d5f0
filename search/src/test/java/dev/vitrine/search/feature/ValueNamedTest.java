package dev.vitrine.search.feature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.SmallShop;
import org.junit.jupiter.api.Test;

class ValueNamedTest extends FeatureContract {
  @Override
  protected Feature feature() {
    return new ValueNamed();
  }

  @Test
  void aValueIsNamedInFullOrNotAtAll() {
    try (var shop =
        SmallShop.of(
            SmallShop.product("a", "Kettle", "\"attributes\":{\"color\":\"Dark Blue\"}"),
            SmallShop.product("b", "Kettle", "\"attributes\":{\"color\":\"Blue\"}"),
            SmallShop.product("c", "Kettle"))) {
      assertThat(value(shop, "blue kettle", "a")).isZero();
      assertThat(value(shop, "blue kettle", "b")).isBetween(0.1f, 0.95f);
      assertThat(value(shop, "blue kettle", "c")).isZero();
      assertThat(value(shop, "dark blue", "a")).isEqualTo(1);
    }
  }
}
