package dev.vitrine.search.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.search.Doings;
import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.feature.Feature;
import org.junit.jupiter.api.Test;

class ItemReturnRateTest extends FeatureContract {
  @Override
  protected Feature feature() {
    return new ItemReturnRate();
  }

  @Test
  void whatComesBackIsKnown() {
    try (SmallShop shop = Doings.shop()) {
      var doings = new Doings(shop);
      assertThat(value(doings, "", "red")).isCloseTo(0.05f, within(1e-6f));
      doings.buys(100, "red").buys(100, "blue").sendsBack(50, "red");
      assertThat(value(doings, "", "red")).isBetween(0.4f, 0.5f);
      assertThat(value(doings, "", "blue")).isLessThan(0.06f);
    }
  }
}
