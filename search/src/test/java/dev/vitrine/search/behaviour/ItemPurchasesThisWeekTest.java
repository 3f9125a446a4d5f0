package dev.vitrine.search.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.search.Doings;
import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.feature.Feature;
import org.junit.jupiter.api.Test;

class ItemPurchasesThisWeekTest extends FeatureContract {
  @Override
  protected Feature feature() {
    return new ItemPurchasesThisWeek();
  }

  @Test
  void aWeekLaterNothingIsLeft() {
    try (SmallShop shop = Doings.shop()) {
      var doings = new Doings(shop);
      doings.buys(999, "red").after(6 * 24);
      assertThat(value(doings, "", "red")).isCloseTo(0.5f, within(1e-3f));
      doings.after(24);
      assertThat(value(doings, "", "red")).isZero();
    }
  }
}
