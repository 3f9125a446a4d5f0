package dev.vitrine.search.feature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.SmallShop;
import org.junit.jupiter.api.Test;

class TextScoreTest extends FeatureContract {
  @Override
  protected Feature feature() {
    return new TextScore();
  }

  @Override
  protected float most() {
    return 1.5f;
  }

  @Test
  void theTitleEarnsMoreThanTheDescription() {
    try (var shop =
        SmallShop.of(
            SmallShop.product("a", "Kettle", "\"description\":\"For the stove.\""),
            SmallShop.product("b", "Stove", "\"description\":\"For the kettle.\""),
            SmallShop.product("c", "Chair"))) {
      assertThat(value(shop, "kettle", "a")).isGreaterThan(value(shop, "kettle", "b"));
      assertThat(value(shop, "kettle", "b")).isPositive();
      assertThat(value(shop, "kettle", "c")).isZero();
      assertThat(value(shop, "", "a")).isZero();
    }
  }
}
