package dev.vitrine.search.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.search.Doings;
import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.Reels;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.feature.Feature;
import org.junit.jupiter.api.Test;

class CardKindTest extends FeatureContract {
  @Override
  protected Feature feature() {
    return new CardKind();
  }

  @Override
  protected float most() {
    return 2;
  }

  @Test
  void valuesAreReadBack() {
    assertThat(CardKind.of(0)).isEqualTo(ItemKind.PRODUCT);
    assertThat(CardKind.of(1)).isEqualTo(ItemKind.VIDEO);
    assertThat(CardKind.of(2)).isEqualTo(ItemKind.LIVE);
    assertThat(CardKind.of(Float.NaN)).isEqualTo(ItemKind.PRODUCT);
  }

  @Test
  void kindsAreToldApart() {
    try (SmallShop shop = SmallShop.of(Reels.catalogue())) {
      var doings = new Doings(shop);
      assertThat(value(doings, "kettle", "k1")).isZero();
      assertThat(value(doings, "kettle", "says")).isEqualTo(1);
      assertThat(value(doings, "kettle", "later")).isEqualTo(2);
    }
  }
}
