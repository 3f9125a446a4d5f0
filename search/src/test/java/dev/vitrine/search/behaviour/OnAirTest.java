package dev.vitrine.search.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.search.Doings;
import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.Reels;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.feature.Feature;
import org.junit.jupiter.api.Test;

class OnAirTest extends FeatureContract {
  @Override
  protected Feature feature() {
    return new OnAir();
  }

  @Override
  protected boolean unknown() {
    return true;
  }

  @Test
  void onlyLivesAreOnAir() {
    try (SmallShop shop = SmallShop.of(Reels.catalogue())) {
      var doings = new Doings(shop);
      assertThat(value(doings, "evening", "on")).isEqualTo(1);
      assertThat(value(doings, "evening", "later")).isZero();
      assertThat(value(doings, "kettle", "k1")).isNaN();
    }
  }
}
