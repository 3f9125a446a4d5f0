package dev.vitrine.search.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.search.Doings;
import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.feature.Feature;
import org.junit.jupiter.api.Test;

class PriceToHabitTest extends FeatureContract {
  @Override
  protected Feature feature() {
    return new PriceToHabit();
  }

  @Override
  protected float least() {
    return -40;
  }

  @Override
  protected float most() {
    return 40;
  }

  @Test
  void aPriceIsHeldAgainstTheHabitOfTheShopper() {
    try (SmallShop shop =
        SmallShop.of(
            SmallShop.product("cheap", "Mug", "\"categories\":[\"Mugs\"]", "\"price\":10"),
            SmallShop.product("dear", "Cup", "\"categories\":[\"Mugs\"]", "\"price\":40"),
            SmallShop.product("lone", "Sofa", "\"categories\":[\"Sofas\"]", "\"price\":400"))) {
      var doings = new Doings(shop);
      for (int i = 0; i < 10; i++) {
        doings.by("c" + i).clicks(1, "cheap");
      }
      doings.by("rich").clicks(2, "dear");
      float dear = value(doings, "", "dear");
      float cheap = value(doings, "", "cheap");
      assertThat(dear - cheap).isCloseTo(2, within(1e-5f));
      assertThat(dear).isLessThan(value(doings.by("new"), "", "dear"));
      assertThat(value(doings, "", "lone")).as("no prices are known there").isZero();
    }
  }
}
