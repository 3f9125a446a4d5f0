package dev.vitrine.search.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.search.Doings;
import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.feature.Feature;
import org.junit.jupiter.api.Test;

class QueryBrandShareTest extends FeatureContract {
  @Override
  protected Feature feature() {
    return new QueryBrandShare();
  }

  @Test
  void whichBrandIsMeantByTheseWordsIsKnown() {
    try (SmallShop shop = Doings.shop()) {
      var doings = new Doings(shop);
      doings.asks("kettle").clicks(30, "red").clicks(10, "boot");
      assertThat(value(doings, "kettle", "blue")).isCloseTo(30 / 45f, within(1e-6f));
      assertThat(value(doings, "kettle", "film")).isZero();
    }
  }
}
