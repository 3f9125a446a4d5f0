package dev.vitrine.search.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.search.Doings;
import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.feature.Feature;
import org.junit.jupiter.api.Test;

class AgeTest extends FeatureContract {
  @Override
  protected Feature feature() {
    return new Age();
  }

  @Override
  protected boolean unknown() {
    return true;
  }

  @Override
  protected float most() {
    return 2;
  }

  @Test
  void itGrowsWithTheDaysAndStartsAtNothing() {
    try (SmallShop shop =
        SmallShop.of(
            SmallShop.product("new", "Kettle", "\"released\":\"2026-01-01T00:00:00Z\""),
            SmallShop.product("coming", "Kettle", "\"released\":\"2027-01-01T00:00:00Z\""),
            SmallShop.product("timeless", "Kettle"))) {
      var doings = new Doings(shop);
      assertThat(value(doings, "kettle", "new")).isZero();
      assertThat(value(doings, "kettle", "coming")).isZero();
      assertThat(value(doings, "kettle", "timeless")).isNaN();
      doings.after(1_000 * 24);
      assertThat(value(doings, "kettle", "new")).isCloseTo(1f, within(1e-3f));
    }
  }
}
