package dev.vitrine.search.feature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.SmallShop;
import org.junit.jupiter.api.Test;

class BrandWordsTest extends FeatureContract {
  @Override
  protected Feature feature() {
    return new BrandWords();
  }

  @Test
  void theBrandIsNamed() {
    try (var shop =
        SmallShop.of(
            SmallShop.product("a", "Kettle", "\"brand\":\"Acme\""),
            SmallShop.product("b", "Acme style kettle", "\"brand\":\"Zeta\""))) {
      assertThat(value(shop, "acme", "a")).isEqualTo(1);
      assertThat(value(shop, "acme", "b")).isZero();
      assertThat(value(shop, "acme kettle", "a")).isBetween(0.1f, 0.9f);
    }
  }
}
