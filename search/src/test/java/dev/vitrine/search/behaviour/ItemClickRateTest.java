package dev.vitrine.search.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.search.Doings;
import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.feature.Feature;
import org.junit.jupiter.api.Test;

class ItemClickRateTest extends FeatureContract {
  @Override
  protected Feature feature() {
    return new ItemClickRate();
  }

  @Test
  void aClickFarDownSaysMoreThanOneAtTheTop() {
    try (SmallShop shop = Doings.shop()) {
      var doings = new Doings(shop);
      assertThat(value(doings, "", "red")).isEqualTo(0.5f);
      doings.showing(300, "boot", 1, 2, "clip", 20, 0);
      doings.showing(300, "red", 1, 30, "blue", 20, 30);
      assertThat(value(doings, "", "red")).isLessThan(0.4f);
      assertThat(value(doings, "", "blue")).isGreaterThan(0.5f);
    }
  }
}
