package dev.vitrine.search.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.search.Doings;
import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.feature.Feature;
import org.junit.jupiter.api.Test;

class AskedValuesTest extends FeatureContract {
  @Override
  protected Feature feature() {
    return new AskedValues();
  }

  private static String shirt(String id, String brand, String... colors) {
    return SmallShop.product(
        id,
        "Shirt " + id,
        "\"categories\":[\"Shirts\"]",
        "\"brand\":\"" + brand + "\"",
        "\"attributes\":{\"color\":[\"" + String.join("\",\"", colors) + "\"]}");
  }

  @Test
  void theColourOfWhatWasTurnedToSpeaksForItsLike() {
    try (SmallShop shop =
        SmallShop.of(
            shirt("a", "Acme", "red"),
            shirt("b", "Boss", "red"),
            shirt("c", "Acme", "blue"),
            shirt("d", "Boss", "red", "green"))) {
      var doings = new Doings(shop);
      doings.clicks(1, "a");
      assertThat(value(doings, "shirt", "b")).isCloseTo(0.5f, within(1e-6f));
      assertThat(value(doings, "shirt", "c")).as("a brand is told elsewhere").isZero();
      assertThat(value(doings, "shirt", "d")).isCloseTo(0.5f, within(1e-6f));
      doings.clicks(1, "d");
      float green = value(doings, "shirt", "c");
      assertThat(green).isZero();
      float before = (float) Math.pow(2, -0.1);
      assertThat(value(doings, "shirt", "b"))
          .as("of two colours each has half")
          .isCloseTo((before + 0.5f) / (before + 2), within(1e-6f));
    }
  }
}
