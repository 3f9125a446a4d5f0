package dev.vitrine.search.feature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.SmallShop;
import org.junit.jupiter.api.Test;

class ModelWordsTest extends FeatureContract {
  @Override
  protected Feature feature() {
    return new ModelWords();
  }

  @Test
  void theModelIsNamed() {
    try (var shop =
        SmallShop.of(
            SmallShop.product("a", "Kettle", "\"model\":\"QX900\""),
            SmallShop.product("b", "Lid of QX900"))) {
      assertThat(value(shop, "qx900", "a")).isEqualTo(1);
      assertThat(value(shop, "qx900", "b")).isZero();
    }
  }
}
