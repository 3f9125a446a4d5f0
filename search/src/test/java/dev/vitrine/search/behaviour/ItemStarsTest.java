package dev.vitrine.search.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.search.Doings;
import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.feature.Feature;
import org.junit.jupiter.api.Test;

class ItemStarsTest extends FeatureContract {
  @Override
  protected Feature feature() {
    return new ItemStars();
  }

  @Test
  void fewReviewsAreNotMuchPraise() {
    try (SmallShop shop = Doings.shop()) {
      var doings = new Doings(shop);
      assertThat(value(doings, "", "red")).isCloseTo(0.7f, within(1e-6f));
      doings.rates(1, "red", 5).rates(200, "blue", 1);
      assertThat(value(doings, "", "blue")).isLessThan(0.25f);
      assertThat(value(doings, "", "red")).isBetween(0.25f, 0.4f);
      doings.rates(400, "red", 5);
      assertThat(value(doings, "", "red")).isGreaterThan(0.9f);
    }
  }
}
