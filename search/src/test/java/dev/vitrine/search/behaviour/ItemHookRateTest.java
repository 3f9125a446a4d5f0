package dev.vitrine.search.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.search.Doings;
import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.feature.Feature;
import org.junit.jupiter.api.Test;

class ItemHookRateTest extends FeatureContract {
  @Override
  protected Feature feature() {
    return new ItemHookRate();
  }

  @Test
  void whetherAVideoHoldsIsKnown() {
    try (SmallShop shop = Doings.shop()) {
      var doings = new Doings(shop);
      assertThat(value(doings, "", "film")).isEqualTo(0.5f);
      doings.watches(50, "film", 9).watches(50, "clip", 1);
      assertThat(value(doings, "", "film")).isGreaterThan(0.75f);
      assertThat(value(doings, "", "clip")).isLessThan(0.3f);
    }
  }
}
