package dev.vitrine.search.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.kernel.answer.Interest;
import dev.vitrine.search.Doings;
import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.feature.Feature;
import java.util.Map;
import java.util.stream.Collectors;
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

  private static String variant(String color) {
    return "{\"id\":\"of "
        + color
        + "\",\"attributes\":{\"color\":\""
        + color
        + "\"},\"offers\":[{\"id\":\"o\",\"price\":9,\"currency\":\"EUR\",\"stock\":3}]}";
  }

  private static SmallShop inThreeColours() {
    String variants = variant("red") + "," + variant("blue") + "," + variant("black");
    return SmallShop.of(
        SmallShop.product(
            "a",
            "Shirt a",
            "\"categories\":[\"Shirts\"]",
            "\"attributes\":{\"fit\":[\"slim\"]}",
            "\"variants\":[" + variants + "]"),
        shirt("b", "Boss", "red"),
        shirt("c", "Boss", "blue"),
        shirt("d", "Boss", "black"));
  }

  @Test
  void ofAnItemInSeveralColoursTheOneThatWasBoughtCountsAlone() {
    try (SmallShop shop = inThreeColours()) {
      var doings = new Doings(shop);
      doings.clicks(1, "a").buysVariant("a", "of blue");
      assertThat(value(doings, "shirt", "b")).isZero();
      assertThat(value(doings, "shirt", "d")).isZero();
      assertThat(value(doings, "shirt", "c")).isPositive();
      assertThat(colours(doings)).containsOnlyKeys("blue");
      assertThat(doings.replayed()).isNotNull();
    }
  }

  @Test
  void ofAnItemWithoutAChosenColourTheColoursShareWhatOneWouldHave() {
    try (SmallShop shop = inThreeColours()) {
      var doings = new Doings(shop);
      doings.buys(1, "a");
      assertThat(colours(doings)).containsOnlyKeys("red", "blue", "black");
      assertThat(colours(doings).values())
          .allSatisfy(share -> assertThat(share).isCloseTo(0.5 / 3, within(1e-9)));
      doings.buysVariant("a", "no such variant");
      assertThat(colours(doings)).containsOnlyKeys("red", "blue", "black");
    }
  }

  private static Map<String, Double> colours(Doings doings) {
    return Interests.of(doings.view(), doings.who()).stream()
        .filter(interest -> interest.part().equals("color"))
        .collect(Collectors.toMap(Interest::value, Interest::share));
  }
}
