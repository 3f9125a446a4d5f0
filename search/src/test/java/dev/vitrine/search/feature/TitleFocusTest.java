package dev.vitrine.search.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.SmallShop;
import org.junit.jupiter.api.Test;

class TitleFocusTest extends FeatureContract {
  @Override
  protected Feature feature() {
    return new TitleFocus();
  }

  @Test
  void aTitleOfManyThingsIsLessToThePoint() {
    try (var shop =
        SmallShop.of(
            SmallShop.product("a", "Kettle"),
            SmallShop.product("b", "Kettle cleaning brush"),
            SmallShop.product("c", "Brush"))) {
      assertThat(value(shop, "kettle", "a")).isEqualTo(1);
      assertThat(value(shop, "kettle", "b")).isCloseTo(1f / 9, within(1e-6f));
      assertThat(value(shop, "kettle", "c")).isZero();
    }
  }
}
