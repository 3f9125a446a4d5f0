package dev.vitrine.search.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.search.Doings;
import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.feature.Feature;
import org.junit.jupiter.api.Test;

class ShopperPriceTest extends FeatureContract {
  @Override
  protected Feature feature() {
    return new ShopperPrice();
  }

  @Test
  void whatCostsAboutAsMuchIsLiked() {
    try (SmallShop shop = Doings.shop()) {
      var doings = new Doings(shop);
      doings.clicks(7, "red");
      assertThat(value(doings, "", "blue")).isCloseTo(0.7f, within(1e-6f));
      assertThat(value(doings, "", "boot")).isZero();
      assertThat(value(doings, "", "film")).isZero();
    }
  }
}
