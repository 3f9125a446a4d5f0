package dev.vitrine.search.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.search.Doings;
import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.feature.Feature;
import org.junit.jupiter.api.Test;

class ItemCartRateTest extends FeatureContract {
  @Override
  protected Feature feature() {
    return new ItemCartRate();
  }

  @Test
  void itIsPulledTowardsItsCategory() {
    try (SmallShop shop = Doings.shop()) {
      var doings = new Doings(shop);
      assertThat(value(doings, "", "red")).isCloseTo(0.1f, within(1e-6f));
      doings.clicks(100, "blue").carts(50, "blue");
      assertThat(value(doings, "", "blue")).isBetween(0.4f, 0.5f);
      assertThat(value(doings, "", "red")).isBetween(0.3f, 0.5f);
      assertThat(value(doings, "", "boot")).isBetween(0.3f, value(doings, "", "red"));
      doings.clicks(100, "red");
      assertThat(value(doings, "", "red")).isLessThan(0.1f);
    }
  }
}
