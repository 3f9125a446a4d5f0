package dev.vitrine.search.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.search.Doings;
import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.Reels;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.feature.Feature;
import org.junit.jupiter.api.Test;

class LiveMomentTest extends FeatureContract {
  @Override
  protected Feature feature() {
    return new LiveMoment();
  }

  @Override
  protected boolean unknown() {
    return true;
  }

  @Test
  void aMomentIsGoodWhenMoreGoesOnThanWithinTheHour() {
    try (SmallShop shop = SmallShop.of(Reels.catalogue())) {
      var doings = new Doings(shop);
      assertThat(value(doings, "evening", "on")).isEqualTo(0.5f);
      doings.watches(100, "on", 0).carts(2, "on");
      assertThat(value(doings, "evening", "on")).isGreaterThan(0.85f);
      doings.after(1);
      assertThat(value(doings, "evening", "on")).isLessThan(0.5f);
      assertThat(value(doings, "kettle", "k1")).isNaN();
    }
  }

  @Test
  void cartsSayNothingOfALiveWhoseProductIsGone() {
    try (SmallShop shop = SmallShop.of(Reels.catalogue())) {
      shop.remove("k2");
      var doings = new Doings(shop);
      doings.carts(20, "on");
      assertThat(value(doings, "evening", "on")).isEqualTo(0.5f);
      doings.watches(100, "on", 0);
      assertThat(value(doings, "evening", "on")).isGreaterThan(0.85f);
    }
  }
}
