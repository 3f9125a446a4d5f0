package dev.vitrine.search.feature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.SmallShop;
import org.junit.jupiter.api.Test;

class AllWordsTest extends FeatureContract {
  @Override
  protected Feature feature() {
    return new AllWords();
  }

  @Test
  void allOfThemOrNothing() {
    try (var shop =
        SmallShop.of(
            SmallShop.product("a", "Red kettle"),
            SmallShop.product("b", "Blue kettle"),
            SmallShop.product("c", "Kettle", "\"description\":\"It is red.\""))) {
      assertThat(value(shop, "red kettle", "a")).isEqualTo(1);
      assertThat(value(shop, "red kettle", "b")).isZero();
      assertThat(value(shop, "red kettle", "c")).isEqualTo(1);
    }
  }
}
