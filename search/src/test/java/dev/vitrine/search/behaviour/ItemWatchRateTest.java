package dev.vitrine.search.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.search.Doings;
import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.feature.Feature;
import org.junit.jupiter.api.Test;

class ItemWatchRateTest extends FeatureContract {
  @Override
  protected Feature feature() {
    return new ItemWatchRate();
  }

  @Test
  void howMuchOfAVideoIsWatchedIsKnown() {
    try (SmallShop shop = Doings.shop()) {
      var doings = new Doings(shop);
      assertThat(value(doings, "", "film")).isCloseTo(0.4f, within(1e-6f));
      doings.watches(20, "film", 90).watches(20, "clip", 10);
      assertThat(value(doings, "", "film")).isGreaterThan(0.75f);
      assertThat(value(doings, "", "clip")).isLessThan(0.3f);
    }
  }
}
