package dev.vitrine.search.feature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.SmallShop;
import org.junit.jupiter.api.Test;

class TitleHeadTest extends FeatureContract {
  @Override
  protected Feature feature() {
    return new TitleHead();
  }

  @Test
  void theLastWordNamesTheThing() {
    try (var shop =
        SmallShop.of(
            SmallShop.product("a", "Steel kettle"),
            SmallShop.product("b", "Kettle brush"),
            SmallShop.product("c", "Kettle for camping"),
            SmallShop.product("d", "Brush for kettle"))) {
      assertThat(value(shop, "kettle", "a")).isEqualTo(1);
      assertThat(value(shop, "kettle", "b")).isZero();
      assertThat(value(shop, "kettle", "c")).isEqualTo(1);
      assertThat(value(shop, "kettle", "d")).isZero();
    }
  }
}
