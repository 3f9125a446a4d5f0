package dev.vitrine.search.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.search.Doings;
import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.feature.Feature;
import org.junit.jupiter.api.Test;

class ItemPurchaseRateTest extends FeatureContract {
  @Override
  protected Feature feature() {
    return new ItemPurchaseRate();
  }

  @Test
  void itIsPulledTowardsItsCategory() {
    try (SmallShop shop = Doings.shop()) {
      var doings = new Doings(shop);
      assertThat(value(doings, "", "red")).isCloseTo(0.03f, within(1e-6f));
      doings.clicks(400, "blue").buys(40, "blue");
      assertThat(value(doings, "", "blue")).isBetween(0.09f, 0.1f);
      doings.clicks(400, "red");
      assertThat(value(doings, "", "red")).isLessThan(0.02f);
    }
  }
}
