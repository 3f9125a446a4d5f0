package dev.vitrine.search.feature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.SmallShop;
import org.junit.jupiter.api.Test;

class WordCoverageTest extends FeatureContract {
  @Override
  protected Feature feature() {
    return new WordCoverage();
  }

  @Test
  void rareWordsWeighMore() {
    try (var shop =
        SmallShop.of(
            SmallShop.product("a", "Red kettle"),
            SmallShop.product("b", "Blue kettle"),
            SmallShop.product("c", "Green kettle"),
            SmallShop.product("d", "Red chair"))) {
      assertThat(value(shop, "blue kettle", "b")).isEqualTo(1);
      assertThat(value(shop, "blue kettle", "d")).isZero();
      assertThat(value(shop, "red kettle", "d")).isGreaterThan(value(shop, "red kettle", "c"));
    }
  }
}
