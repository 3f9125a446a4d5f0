package dev.vitrine.search.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.search.Doings;
import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.feature.Feature;
import org.junit.jupiter.api.Test;

class BrandClickRateTest extends FeatureContract {
  @Override
  protected Feature feature() {
    return new BrandClickRate();
  }

  @Test
  void clicksAreSharedByTheBrand() {
    try (SmallShop shop = Doings.shop()) {
      var doings = new Doings(shop);
      doings.showing(900, "red", 5, 5, "boot", 5, 0);
      assertThat(value(doings, "", "blue"))
          .isEqualTo(value(doings, "", "red"))
          .isGreaterThan(0.55f);
      assertThat(value(doings, "", "boot")).isLessThan(0.3f);
    }
  }
}
