package dev.vitrine.search.feature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.search.Doings;
import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.Reels;
import dev.vitrine.search.SmallShop;
import org.junit.jupiter.api.Test;

class SoldTextTest extends FeatureContract {
  @Override
  protected Feature feature() {
    return new SoldText();
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
  void aVideoHasTheScoreOfTheProductThatItShows() {
    try (SmallShop shop = SmallShop.of(Reels.catalogue())) {
      var doings = new Doings(shop);
      float own = value(doings, "kettle", "k1");
      assertThat(own).isPositive();
      assertThat(value(doings, "kettle", "shows")).isEqualTo(own);
      assertThat(value(doings, "kettle", "says")).as("says it, shows a lamp").isZero();
      assertThat(value(doings, "kettle", "lost")).as("shows what is not there").isNaN();
    }
  }
}
