package dev.vitrine.search.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.search.Doings;
import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.feature.Feature;
import org.junit.jupiter.api.Test;

class BoughtBeforeTest extends FeatureContract {
  @Override
  protected Feature feature() {
    return new BoughtBefore();
  }

  @Test
  void aClickIsNoPurchase() {
    try (SmallShop shop = Doings.shop()) {
      var doings = new Doings(shop);
      doings.clicks(1, "blue").buys(2, "red").clicks(60, "boot");
      assertThat(value(doings, "", "red")).isEqualTo(1f);
      assertThat(value(doings, "", "blue")).isZero();
      assertThat(value(doings.by("somebody"), "", "red")).isZero();
    }
  }
}
