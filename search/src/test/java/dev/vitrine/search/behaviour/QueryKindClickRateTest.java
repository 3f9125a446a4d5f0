package dev.vitrine.search.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.search.Doings;
import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.feature.Feature;
import org.junit.jupiter.api.Test;

class QueryKindClickRateTest extends FeatureContract {
  @Override
  protected Feature feature() {
    return new QueryKindClickRate();
  }

  @Test
  void whetherVideosAreWantedIsKnownForTheseWordsAndForAll() {
    try (SmallShop shop = Doings.shop()) {
      var doings = new Doings(shop);
      doings.asks("kettle").sees(60, "red", 1).sees(60, "film", 2).clicks(2, "red");
      doings.clicks(30, "film");
      float videos = value(doings, "kettle", "film");
      float products = value(doings, "kettle", "red");
      assertThat(videos).isGreaterThan(0.5f).isGreaterThan(products);
      assertThat(value(doings, "kettle", "sequel")).as("another video").isEqualTo(videos);
      assertThat(value(doings, "boot", "film"))
          .as("other words, the kind as a whole")
          .isBetween(products, videos);
    }
  }
}
