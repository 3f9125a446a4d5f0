package dev.vitrine.search.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.search.Doings;
import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.feature.Feature;
import org.junit.jupiter.api.Test;

class ItemTrendTest extends FeatureContract {
  @Override
  protected Feature feature() {
    return new ItemTrend();
  }

  @Test
  void whatRisesIsAboveAHalfAndWhatFallsBelow() {
    try (SmallShop shop = Doings.shop()) {
      var doings = new Doings(shop);
      assertThat(value(doings, "", "red")).isEqualTo(0.5f);
      doings.clicks(400, "blue").after(20 * 24).clicks(40, "red");
      assertThat(value(doings, "", "red")).isGreaterThan(0.9f);
      assertThat(value(doings, "", "blue")).isLessThan(0.2f);
    }
  }
}
