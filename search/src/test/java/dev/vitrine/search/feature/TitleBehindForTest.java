package dev.vitrine.search.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.SmallShop;
import org.junit.jupiter.api.Test;

class TitleBehindForTest extends FeatureContract {
  @Override
  protected Feature feature() {
    return new TitleBehindFor();
  }

  @Test
  void whatAThingIsForIsNotWhatItIs() {
    try (var shop =
        SmallShop.of(
            SmallShop.product("laptop", "Laptop with sleeve"),
            SmallShop.product("sleeve", "Sleeve for laptop"),
            SmallShop.product("both", "Laptop stand for any laptop"),
            SmallShop.product("plain", "Laptop sleeve"))) {
      assertThat(value(shop, "laptop", "laptop")).isZero();
      assertThat(value(shop, "laptops", "sleeve")).isEqualTo(1);
      assertThat(value(shop, "laptop", "both")).isZero();
      assertThat(value(shop, "laptop", "plain")).isZero();
      assertThat(value(shop, "sleeve", "laptop")).isEqualTo(1);
    }
  }

  @Test
  void aWordBeforeTheLinkIsNotBehindIt() {
    try (var shop =
        SmallShop.of(
            SmallShop.product("a", "Sleeve for laptop"), SmallShop.product("b", "Sleeve laptop"))) {
      assertThat(value(shop, "sleeve laptop", "a")).isCloseTo(0.5f, within(1e-6f));
    }
  }

  @Test
  void whoAsksForItWithTheWordMeansIt() {
    try (var shop = SmallShop.of(SmallShop.product("a", "Slippers for women"))) {
      assertThat(value(shop, "slippers for women", "a")).isZero();
      assertThat(value(shop, "women", "a")).isEqualTo(1);
    }
  }

  @Test
  void otherLanguagesHaveTheirOwnWords() {
    try (var shop =
        SmallShop.of(
            SmallShop.product("de", "Hülle für Notebook", "\"language\":\"de\""),
            SmallShop.product("es", "Funda para Notebook", "\"language\":\"es\""),
            SmallShop.product("en", "Nail mit Notebook", "\"language\":\"en\""))) {
      assertThat(value(shop, "notebook", "de")).isEqualTo(1);
      assertThat(value(shop, "notebook", "es")).isEqualTo(1);
      assertThat(value(shop, "notebook", "en")).isZero();
    }
  }
}
