package dev.vitrine.search.feature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.SmallShop;
import org.junit.jupiter.api.Test;

class UnwantedDeniedTest extends FeatureContract {
  @Override
  protected Feature feature() {
    return new UnwantedDenied();
  }

  @Test
  void aTitleMayDenyIt() {
    try (var shop =
        SmallShop.of(
            SmallShop.product("a", "Chewing gum with sugar"),
            SmallShop.product("b", "Chewing gum sugar free"),
            SmallShop.product("c", "Chewing gum no sugar"),
            SmallShop.product("d", "Chewing gum"))) {
      assertThat(value(shop, "chewing gum without sugar", "a")).isZero();
      assertThat(value(shop, "chewing gum without sugar", "b")).isEqualTo(1);
      assertThat(value(shop, "chewing gum without sugar", "c")).isEqualTo(1);
      assertThat(value(shop, "chewing gum without sugar", "d")).isZero();
    }
  }
}
