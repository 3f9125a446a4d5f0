package dev.vitrine.search.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.search.Doings;
import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.feature.Feature;
import org.junit.jupiter.api.Test;

class VisitCategoryTest extends FeatureContract {
  @Override
  protected Feature feature() {
    return new VisitCategory();
  }

  @Test
  void anotherVisitDoesNotCount() {
    try (SmallShop shop = Doings.shop()) {
      var doings = new Doings(shop);
      doings.clicks(3, "red");
      assertThat(value(doings, "", "blue")).isEqualTo(0.3f);
      assertThat(value(doings.visits("next"), "", "blue")).isZero();
      doings.clicks(2, "boot");
      assertThat(value(doings, "", "boot")).isEqualTo(0.2f);
    }
  }
}
