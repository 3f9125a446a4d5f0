package dev.vitrine.search.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.SmallShop;
import org.junit.jupiter.api.Test;

class QueryLengthTest extends FeatureContract {
  @Override
  protected Feature feature() {
    return new QueryLength();
  }

  @Test
  void itIsTheSameForEveryItem() {
    try (var shop =
        SmallShop.of(SmallShop.product("a", "Kettle"), SmallShop.product("b", "Carpet"))) {
      assertThat(value(shop, "red kettle", "a")).isCloseTo(0.2f, within(1e-6f));
      assertThat(value(shop, "red kettle", "b")).isCloseTo(0.2f, within(1e-6f));
      assertThat(value(shop, "a b c d e f g h i j k l", "a")).isEqualTo(1);
    }
  }
}
