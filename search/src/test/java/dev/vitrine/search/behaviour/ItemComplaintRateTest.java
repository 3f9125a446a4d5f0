package dev.vitrine.search.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.search.Doings;
import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.feature.Feature;
import org.junit.jupiter.api.Test;

class ItemComplaintRateTest extends FeatureContract {
  @Override
  protected Feature feature() {
    return new ItemComplaintRate();
  }

  @Test
  void whatShoppersComplainOfIsKnown() {
    try (SmallShop shop = Doings.shop()) {
      var doings = new Doings(shop);
      doings.buys(100, "red").buys(100, "blue").complains(20, "red");
      assertThat(value(doings, "", "red")).isBetween(0.1f, 0.2f);
      assertThat(value(doings, "", "blue")).isLessThan(0.05f);
    }
  }
}
