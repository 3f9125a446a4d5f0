package dev.vitrine.search.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.SmallShop;
import java.util.List;
import org.junit.jupiter.api.Test;

class CategoryAgreementTest extends FeatureContract {
  private static final String MICE = "\"categories\":[\"Computers\",\"Pointers\"]";
  private static final String PADS = "\"categories\":[\"Computers\",\"Pads\"]";
  private static final String CABLES = "\"categories\":[\"Computers\",\"Cables\"]";
  private static final String BOTH =
      "\"categories\":[\"Computers > Pointers\",\"Computers > Pads\"]";

  @Override
  protected Feature feature() {
    return new CategoryAgreement();
  }

  @Test
  void itIsTheShareOfThoseThatMatchAsWell() {
    try (var shop =
        SmallShop.of(
            SmallShop.product("a", "Mouse", MICE),
            SmallShop.product("b", "Mouse", MICE),
            SmallShop.product("c", "Mouse", PADS),
            SmallShop.product("d", "Mouse", CABLES))) {
      assertThat(value(shop, "mouse", "a")).isCloseTo(0.5f, within(1e-6f));
      assertThat(value(shop, "mouse", "b")).isCloseTo(0.5f, within(1e-6f));
      assertThat(value(shop, "mouse", "c")).isCloseTo(0.25f, within(1e-6f));
      assertThat(value(shop, "mouse", "d")).isCloseTo(0.25f, within(1e-6f));
    }
  }

  @Test
  void whatStandsNowhereAgreesWithNothing() {
    try (var shop =
        SmallShop.of(SmallShop.product("a", "Mouse", MICE), SmallShop.product("b", "Mouse"))) {
      assertThat(value(shop, "mouse", "b")).isZero();
    }
  }

  @Test
  void whatMatchesBadlyHasLittleSay() {
    try (var shop =
        SmallShop.of(
            SmallShop.product("a", "Mouse", MICE),
            SmallShop.product("b", "Carpet", PADS),
            SmallShop.product("c", "Carpet", PADS))) {
      assertThat(value(shop, "mouse", "a")).isGreaterThan(0.9f);
      assertThat(value(shop, "mouse", "b")).isLessThan(0.1f);
    }
  }

  @Test
  void ofSeveralCategoriesTheCommonestCounts() {
    try (var shop =
        SmallShop.of(
            SmallShop.product("a", "Mouse", PADS),
            SmallShop.product("b", "Mouse", MICE),
            SmallShop.product("c", "Mouse", MICE),
            SmallShop.product("d", "Mouse", BOTH))) {
      float ofMice = value(shop, "mouse", "b");
      assertThat(value(shop, "mouse", "d")).isEqualTo(ofMice);
      assertThat(value(shop, "mouse", "a")).isLessThan(ofMice);
    }
  }

  @Test
  void itsSegmentsAreOneCatalogue() {
    try (var shop = SmallShop.of(SmallShop.product("a", "Mouse", MICE))) {
      shop.put(List.of(SmallShop.product("b", "Mouse", MICE)));
      assertThat(value(shop, "mouse", "a")).isEqualTo(1);
      assertThat(value(shop, "mouse", "b")).isEqualTo(1);
    }
  }
}
