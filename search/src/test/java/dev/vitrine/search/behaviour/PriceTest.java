package dev.vitrine.search.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.search.Doings;
import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.feature.Feature;
import org.junit.jupiter.api.Test;

class PriceTest extends FeatureContract {
  @Override
  protected Feature feature() {
    return new Price();
  }

  @Override
  protected boolean unknown() {
    return true;
  }

  @Override
  protected float least() {
    return -3;
  }

  @Override
  protected float most() {
    return 9;
  }

  @Test
  void tenTimesAsDearIsOneMore() {
    try (SmallShop shop = Doings.shop()) {
      var doings = new Doings(shop);
      assertThat(value(doings, "", "red")).isCloseTo((float) Math.log10(40), within(1e-6f));
      assertThat(value(doings, "", "film")).isNaN();
    }
  }
}
