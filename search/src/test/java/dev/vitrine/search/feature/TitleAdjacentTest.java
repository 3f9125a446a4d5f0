package dev.vitrine.search.feature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.SmallShop;
import org.junit.jupiter.api.Test;

class TitleAdjacentTest extends FeatureContract {
  @Override
  protected Feature feature() {
    return new TitleAdjacent();
  }

  @Test
  void neighboursInTheQueryAreNeighboursInTheTitle() {
    try (var shop =
        SmallShop.of(
            SmallShop.product("a", "Electric red kettle"),
            SmallShop.product("b", "Red electric kettle"),
            SmallShop.product("c", "Kettle red"))) {
      assertThat(value(shop, "red kettle", "a")).isEqualTo(1);
      assertThat(value(shop, "red kettle", "b")).isZero();
      assertThat(value(shop, "red kettle", "c")).isZero();
      assertThat(value(shop, "electric red kettle", "b")).isZero();
    }
  }
}
