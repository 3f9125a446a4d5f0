package dev.vitrine.search.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.search.Doings;
import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.feature.Feature;
import dev.vitrine.signals.store.Facts;
import org.junit.jupiter.api.Test;

class PriceHabitTest extends FeatureContract {
  @Override
  protected Feature feature() {
    return new PriceHabit();
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
  void whoTurnsToWhatIsDearerThanUsualHasAHabit() {
    try (SmallShop shop =
        SmallShop.of(
            SmallShop.product("cheap", "Mug", "\"categories\":[\"Mugs\"]", "\"price\":10"),
            SmallShop.product("dear", "Cup", "\"categories\":[\"Mugs\"]", "\"price\":40"))) {
      var doings = new Doings(shop);
      for (int i = 0; i < 10; i++) {
        doings.by("c" + i).clicks(1, "cheap");
      }
      assertThat(value(doings.by("new"), "", "dear")).isZero();
      doings.by("rich").clicks(2, "dear");
      double usual =
          (10 * Facts.doublings(Facts.band(10)) + 2 * Facts.doublings(Facts.band(40))) / 12;
      double habit = 2 * (Facts.doublings(Facts.band(40)) - usual) / 5;
      assertThat(value(doings, "", "dear")).isCloseTo((float) habit, within(1e-5f));
      assertThat(value(doings, "", "cheap")).isCloseTo((float) habit, within(1e-5f));
      assertThat(value(doings.by("c1"), "", "cheap")).isNegative();
    }
  }
}
