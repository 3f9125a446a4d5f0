package dev.vitrine.search.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.search.Doings;
import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.feature.Feature;
import org.junit.jupiter.api.Test;

class ShopperSellerTest extends FeatureContract {
  @Override
  protected Feature feature() {
    return new ShopperSeller();
  }

  @Test
  void aCartSaysMoreThanAClick() {
    try (SmallShop shop = Doings.shop()) {
      var doings = new Doings(shop);
      doings.clicks(1, "red").carts(1, "boot");
      assertThat(value(doings, "", "blue")).isCloseTo(1 / 7f, within(1e-6f));
      assertThat(value(doings, "", "boot")).isCloseTo(3 / 7f, within(1e-6f));
    }
  }
}
