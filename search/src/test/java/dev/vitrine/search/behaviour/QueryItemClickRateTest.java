package dev.vitrine.search.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.search.Doings;
import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.feature.Feature;
import org.junit.jupiter.api.Test;

class QueryItemClickRateTest extends FeatureContract {
  @Override
  protected Feature feature() {
    return new QueryItemClickRate();
  }

  @Test
  void whatIsClickedMoreForTheseWordsIsAhead() {
    try (SmallShop shop = Doings.shop()) {
      var doings = new Doings(shop);
      doings.asks("kettle").showing(900, "red", 5, 5, "blue", 5, 0);
      float red = value(doings, "kettle", "red");
      assertThat(red).isGreaterThan(0.55f);
      assertThat(value(doings, "kettle", "blue")).isLessThan(0.3f);
      assertThat(value(doings, "KETTLE ", "red")).isEqualTo(red);
      assertThat(value(doings, "red kettle", "red")).isLessThan(red);
    }
  }
}
