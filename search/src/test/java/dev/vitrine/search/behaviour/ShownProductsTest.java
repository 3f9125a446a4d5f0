package dev.vitrine.search.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.search.Doings;
import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.Reels;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.feature.Feature;
import org.junit.jupiter.api.Test;

class ShownProductsTest extends FeatureContract {
  @Override
  protected Feature feature() {
    return new ShownProducts();
  }

  @Override
  protected boolean unknown() {
    return true;
  }

  @Override
  protected float most() {
    return 15;
  }

  @Test
  void whatAVideoShowsIsCounted() {
    try (SmallShop shop = SmallShop.of(Reels.catalogue())) {
      var doings = new Doings(shop);
      assertThat(value(doings, "morning", "shows")).isEqualTo(2);
      assertThat(value(doings, "kettle", "later")).isZero();
      assertThat(value(doings, "kettle", "k2")).isNaN();
    }
  }
}
