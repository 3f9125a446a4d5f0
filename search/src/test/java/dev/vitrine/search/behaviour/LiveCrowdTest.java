package dev.vitrine.search.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.search.Doings;
import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.Reels;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.feature.Feature;
import org.junit.jupiter.api.Test;

class LiveCrowdTest extends FeatureContract {
  @Override
  protected Feature feature() {
    return new LiveCrowd();
  }

  @Override
  protected boolean unknown() {
    return true;
  }

  @Override
  protected float most() {
    return 3;
  }

  @Test
  void whoComesInAndWhoPutsIntoACartCountAndAreSoonForgotten() {
    try (SmallShop shop = SmallShop.of(Reels.catalogue())) {
      var doings = new Doings(shop);
      assertThat(value(doings, "evening", "on")).isZero();
      doings.watches(9, "on", 0);
      assertThat(value(doings, "evening", "on")).isCloseTo(1 / 3f, within(1e-6f));
      doings.carts(9, "on");
      assertThat(value(doings, "evening", "on")).isCloseTo(2 / 3f, within(1e-6f));
      doings.after(1);
      assertThat(value(doings, "evening", "on")).isLessThan(0.01f);
      assertThat(value(doings, "evening", "later")).isNaN();
    }
  }
}
