package dev.vitrine.search.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.search.Doings;
import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.feature.Feature;
import dev.vitrine.signals.store.Facts;
import org.junit.jupiter.api.Test;

class AskedPriceTest extends FeatureContract {
  @Override
  protected Feature feature() {
    return new AskedPrice();
  }

  @Override
  protected float least() {
    return -40;
  }

  @Override
  protected float most() {
    return 40;
  }

  @Test
  void aPriceIsHeldAgainstWhatTheLikeCost() {
    try (SmallShop shop = Doings.shop()) {
      var doings = new Doings(shop);
      doings.clicks(1, "red");
      double band = Facts.doublings(Facts.band(40));
      double boot = Math.log(150) / Math.log(2);
      assertThat(value(doings, "", "boot")).isCloseTo((float) ((boot - band) / 2), within(1e-5f));
      assertThat(value(doings, "", "film")).as("it has no price").isZero();
      assertThat(value(doings, "boot", "boot"))
          .as("a kettle says nothing of boots")
          .isCloseTo(0, within(1e-2f));
    }
  }
}
