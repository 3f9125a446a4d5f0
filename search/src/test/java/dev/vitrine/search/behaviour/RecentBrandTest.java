package dev.vitrine.search.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.search.Doings;
import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.feature.Feature;
import org.junit.jupiter.api.Test;

class RecentBrandTest extends FeatureContract {
  @Override
  protected Feature feature() {
    return new RecentBrand();
  }

  @Test
  void onlyTheLastTenCount() {
    try (SmallShop shop = Doings.shop()) {
      var doings = new Doings(shop);
      doings.clicks(20, "boot").clicks(4, "red");
      assertThat(value(doings, "", "blue")).isEqualTo(0.4f);
      assertThat(value(doings, "", "film")).isZero();
    }
  }
}
