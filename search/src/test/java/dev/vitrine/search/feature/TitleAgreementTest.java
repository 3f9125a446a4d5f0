package dev.vitrine.search.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.SmallShop;
import org.junit.jupiter.api.Test;

class TitleAgreementTest extends FeatureContract {
  @Override
  protected Feature feature() {
    return new TitleAgreement();
  }

  @Test
  void whatOthersSayTooAgrees() {
    try (var shop =
        SmallShop.of(
            SmallShop.product("a", "Mouse pad"),
            SmallShop.product("b", "Mouse pad"),
            SmallShop.product("c", "Mouse trap"))) {
      assertThat(value(shop, "mouse", "a")).isCloseTo(5f / 6, within(1e-3f));
      assertThat(value(shop, "mouse", "c")).isCloseTo(4f / 6, within(1e-3f));
    }
  }
}
