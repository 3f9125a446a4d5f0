package dev.vitrine.search.feature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.SmallShop;
import org.junit.jupiter.api.Test;

class TitleCoverageTest extends FeatureContract {
  @Override
  protected Feature feature() {
    return new TitleCoverage();
  }

  @Test
  void onlyTheTitleCounts() {
    try (var shop =
        SmallShop.of(
            SmallShop.product("a", "Red kettle"),
            SmallShop.product("b", "Kettle", "\"description\":\"It is red.\""),
            SmallShop.product("c", "Chair", "\"description\":\"Red, with a kettle on it.\""))) {
      assertThat(value(shop, "red kettle", "a")).isEqualTo(1);
      assertThat(value(shop, "red kettle", "b")).isStrictlyBetween(0f, 1f);
      assertThat(value(shop, "red kettle", "c")).isZero();
    }
  }
}
