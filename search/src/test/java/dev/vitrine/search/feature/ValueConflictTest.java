package dev.vitrine.search.feature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.SmallShop;
import org.junit.jupiter.api.Test;

class ValueConflictTest extends FeatureContract {
  @Override
  protected Feature feature() {
    return new ValueConflict();
  }

  @Test
  void anotherValueIsAConflictAndNoneIsNot() {
    try (var shop =
        SmallShop.of(
            SmallShop.product("a", "Kettle blue", "\"attributes\":{\"color\":\"Blue\"}"),
            SmallShop.product("b", "Kettle", "\"attributes\":{\"color\":\"Red\"}"),
            SmallShop.product("c", "Kettle"))) {
      assertThat(value(shop, "blue kettle", "a")).isZero();
      assertThat(value(shop, "blue kettle", "b")).isGreaterThan(0.05f);
      assertThat(value(shop, "blue kettle", "c")).isZero();
      assertThat(value(shop, "kettle", "b")).isZero();
    }
  }
}
