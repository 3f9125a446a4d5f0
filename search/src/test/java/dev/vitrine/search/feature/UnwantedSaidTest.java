package dev.vitrine.search.feature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.SmallShop;
import org.junit.jupiter.api.Test;

class UnwantedSaidTest extends FeatureContract {
  @Override
  protected Feature feature() {
    return new UnwantedSaid();
  }

  @Test
  void whatIsNotWantedIsSaidPlainlyOrDenied() {
    try (var shop =
        SmallShop.of(
            SmallShop.product("a", "Belt with buckle"),
            SmallShop.product("b", "Belt no buckle"),
            SmallShop.product("c", "Belt without a buckle"),
            SmallShop.product("d", "Belt"))) {
      assertThat(value(shop, "belt without buckle", "a")).isEqualTo(1);
      assertThat(value(shop, "belt without buckle", "b")).isZero();
      assertThat(value(shop, "belt without buckle", "c")).isZero();
      assertThat(value(shop, "belt without buckle", "d")).isZero();
    }
  }

  @Test
  void whatIsWantedIsNotUnwanted() {
    try (var shop = SmallShop.of(SmallShop.product("a", "Belt with buckle"))) {
      assertThat(value(shop, "belt buckle", "a")).isZero();
      assertThat(value(shop, "belt without", "a")).isZero();
    }
  }
}
