package dev.vitrine.search.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.search.Doings;
import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.feature.Feature;
import org.junit.jupiter.api.Test;

class OpenedBeforeTest extends FeatureContract {
  @Override
  protected Feature feature() {
    return new OpenedBefore();
  }

  @Test
  void onlyTheItemItselfCounts() {
    try (SmallShop shop = Doings.shop()) {
      var doings = new Doings(shop);
      doings.clicks(1, "red");
      assertThat(value(doings, "", "red")).isEqualTo(1f);
      assertThat(value(doings, "", "blue")).isZero();
      doings.clicks(50, "blue");
      assertThat(value(doings, "", "red")).isZero();
    }
  }
}
