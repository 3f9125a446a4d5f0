package dev.vitrine.search.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.SmallShop;
import org.junit.jupiter.api.Test;

class TitleLengthTest extends FeatureContract {
  @Override
  protected Feature feature() {
    return new TitleLength();
  }

  @Test
  void itCountsWords() {
    try (var shop =
        SmallShop.of(
            SmallShop.product("a", "Kettle"),
            SmallShop.product("b", "Kettle cleaning brush"),
            SmallShop.product(
                "c",
                "kettle kettle kettle kettle kettle kettle kettle kettle kettle kettle kettle kettle kettle kettle kettle kettle kettle kettle kettle kettle kettle kettle kettle kettle kettle kettle kettle kettle kettle kettle kettle kettle kettle kettle kettle kettle kettle kettle kettle kettle kettle kettle kettle kettle kettle kettle kettle kettle kettle kettle kettle kettle kettle kettle kettle kettle kettle kettle kettle kettle "))) {
      assertThat(value(shop, "kettle", "a")).isCloseTo(1f / 48, within(1e-6f));
      assertThat(value(shop, "kettle", "b")).isCloseTo(3f / 48, within(1e-6f));
      assertThat(value(shop, "kettle", "c")).isEqualTo(1);
    }
  }
}
