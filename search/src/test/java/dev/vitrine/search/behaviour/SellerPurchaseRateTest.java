package dev.vitrine.search.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.search.Doings;
import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.feature.Feature;
import org.junit.jupiter.api.Test;

class SellerPurchaseRateTest extends FeatureContract {
  @Override
  protected Feature feature() {
    return new SellerPurchaseRate();
  }

  @Test
  void whatASellerSellsIsSharedByAllItOffers() {
    try (SmallShop shop = Doings.shop()) {
      var doings = new Doings(shop);
      doings.clicks(200, "red").buys(60, "red").clicks(200, "boot");
      assertThat(value(doings, "", "blue"))
          .isEqualTo(value(doings, "", "red"))
          .isGreaterThan(0.25f);
      assertThat(value(doings, "", "boot")).isLessThan(0.1f);
    }
  }
}
