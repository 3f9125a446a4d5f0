package dev.vitrine.search.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.search.Doings;
import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.feature.Feature;
import org.junit.jupiter.api.Test;

class ShopperCategoryTest extends FeatureContract {
  @Override
  protected Feature feature() {
    return new ShopperCategory();
  }

  @Test
  void whatAShopperTurnsToIsLiked() {
    try (SmallShop shop = Doings.shop()) {
      var doings = new Doings(shop);
      assertThat(value(doings, "", "red")).isZero();
      doings.clicks(7, "red");
      assertThat(value(doings, "", "blue")).isCloseTo(0.7f, within(1e-6f));
      assertThat(value(doings, "", "boot")).isZero();
      doings.after(30 * 24);
      assertThat(value(doings, "", "blue")).isCloseTo(3.5f / 6.5f, within(1e-6f));
      assertThat(value(doings.by("somebody"), "", "blue")).isZero();
    }
  }
}
