package dev.vitrine.search.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.search.Doings;
import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.feature.Feature;
import org.junit.jupiter.api.Test;

class CreatorWatchRateTest extends FeatureContract {
  @Override
  protected Feature feature() {
    return new CreatorWatchRate();
  }

  @Test
  void whatIsWatchedOfACreatorIsSharedByAllTheirVideos() {
    try (SmallShop shop = Doings.shop()) {
      var doings = new Doings(shop);
      doings.watches(20, "film", 90).watches(20, "clip", 10);
      assertThat(value(doings, "", "sequel"))
          .isEqualTo(value(doings, "", "film"))
          .isGreaterThan(0.7f);
      assertThat(value(doings, "", "clip")).isLessThan(0.3f);
    }
  }
}
