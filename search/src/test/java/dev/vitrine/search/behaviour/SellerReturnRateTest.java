package dev.vitrine.search.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.search.Doings;
import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.feature.Feature;
import org.junit.jupiter.api.Test;

class SellerReturnRateTest extends FeatureContract {
  @Override
  protected Feature feature() {
    return new SellerReturnRate();
  }

  @Test
  void whatComesBackToASellerIsSharedByAllItOffers() {
    try (SmallShop shop = Doings.shop()) {
      var doings = new Doings(shop);
      doings.buys(100, "red").sendsBack(50, "red").buys(100, "boot");
      assertThat(value(doings, "", "blue")).isEqualTo(value(doings, "", "red")).isGreaterThan(0.4f);
      assertThat(value(doings, "", "boot")).isLessThan(0.1f);
    }
  }
}
