package dev.vitrine.search.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.search.Doings;
import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.Reels;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.feature.Feature;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShownSurelyTest extends FeatureContract {
  @Override
  protected Feature feature() {
    return new ShownSurely();
  }

  @Override
  protected boolean unknown() {
    return true;
  }

  @Override
  protected float most() {
    return 1;
  }

  @Test
  void theSurestLinkCounts() {
    List<String> items = new ArrayList<>(Reels.catalogue());
    items.add(
        Reels.video(
            "guess",
            "Kettle",
            "{\"product\":\"k1\",\"probability\":0.2},{\"product\":\"k2\",\"probability\":0.68}"));
    try (SmallShop shop = SmallShop.of(items)) {
      var doings = new Doings(shop);
      assertThat(value(doings, "kettle", "guess")).isCloseTo(0.7f, within(1e-6f));
      assertThat(value(doings, "morning", "shows")).isCloseTo(0.9f, within(1e-6f));
      assertThat(value(doings, "kettle", "on")).isEqualTo(1);
      assertThat(value(doings, "kettle", "later")).isZero();
      assertThat(value(doings, "kettle", "lost")).as("what it shows is gone").isZero();
      assertThat(value(doings, "kettle", "k2")).isNaN();
    }
  }
}
