package dev.vitrine.search.feature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.SmallShop;
import org.junit.jupiter.api.Test;

class NumberConflictTest extends FeatureContract {
  @Override
  protected Feature feature() {
    return new NumberConflict();
  }

  @Test
  void anotherNumberInItsPlaceIsAConflict() {
    try (var shop =
        SmallShop.of(
            SmallShop.product("a", "Phone 12 case"),
            SmallShop.product("b", "Phone 11 case"),
            SmallShop.product("c", "Phone case"),
            SmallShop.product("d", "Drive 4 tb"),
            SmallShop.product("e", "Drive 2 tb"))) {
      assertThat(value(shop, "phone 12", "a")).isZero();
      assertThat(value(shop, "phone 12", "b")).isEqualTo(1);
      assertThat(value(shop, "phone 12", "c")).isZero();
      assertThat(value(shop, "drive 2 tb", "d")).isEqualTo(1);
      assertThat(value(shop, "drive 2 tb", "e")).isZero();
      assertThat(value(shop, "phone", "b")).isZero();
    }
  }
}
