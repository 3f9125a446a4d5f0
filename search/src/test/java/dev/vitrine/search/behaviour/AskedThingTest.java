package dev.vitrine.search.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.search.Doings;
import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.feature.Feature;
import org.junit.jupiter.api.Test;

class AskedThingTest extends FeatureContract {
  @Override
  protected Feature feature() {
    return AskedThing.brand();
  }

  @Test
  void onlyWhatMattersForTheQueryCounts() {
    try (SmallShop shop = Doings.shop()) {
      var doings = new Doings(shop);
      doings.clicks(1, "red").clicks(1, "boot");
      float before = (float) Math.pow(2, -0.1);
      assertThat(value(doings, "kettle", "blue")).isCloseTo(before / (before + 1), within(1e-3f));
      assertThat(value(doings, "kettle", "boot")).isCloseTo(0, within(1e-3f));
      assertThat(value(doings, "boot", "boot")).isCloseTo(0.5f, within(1e-3f));
      assertThat(value(doings, "boot", "blue")).isCloseTo(0, within(1e-3f));
    }
  }

  @Test
  void whereNothingIsAskedAllOfThePastCounts() {
    try (SmallShop shop = Doings.shop()) {
      var doings = new Doings(shop);
      doings.clicks(1, "red").clicks(1, "boot");
      float before = (float) Math.pow(2, -0.1);
      assertThat(value(doings, "", "blue")).isCloseTo(before / (before + 2), within(1e-6f));
      assertThat(value(doings, "", "boot")).isCloseTo(1 / (before + 2), within(1e-6f));
      assertThat(value(doings.by("somebody"), "", "boot")).isZero();
    }
  }

  @Test
  void theMoreOfThemTheNearerToOne() {
    try (SmallShop shop = Doings.shop()) {
      var doings = new Doings(shop);
      float one = value(doings.clicks(1, "red"), "kettle", "blue");
      float many = value(doings.clicks(30, "red"), "kettle", "blue");
      assertThat(one).isEqualTo(0.5f);
      assertThat(many).isBetween(0.9f, 1f);
    }
  }
}
