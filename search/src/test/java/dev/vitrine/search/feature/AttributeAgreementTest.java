package dev.vitrine.search.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.SmallShop;
import org.junit.jupiter.api.Test;

class AttributeAgreementTest extends FeatureContract {
  private static final String PAD = "\"attributes\":{\"depth\":2.5,\"width\":30.5}";

  private static String mouse(int dpi, int buttons) {
    return "\"attributes\":{\"dpi\":%d,\"buttons\":%d}".formatted(dpi, buttons);
  }

  @Override
  protected Feature feature() {
    return new AttributeAgreement();
  }

  @Test
  void itemsOfOneKindHaveTheSameAttributes() {
    try (var shop =
        SmallShop.of(
            SmallShop.product("a", "Mouse", mouse(800, 3)),
            SmallShop.product("b", "Mouse", mouse(1600, 5)),
            SmallShop.product("c", "Mouse", mouse(400, 2)),
            SmallShop.product("pad", "Mouse", PAD))) {
      float share = 0.75f;
      assertThat(value(shop, "mouse", "a"))
          .isEqualTo(value(shop, "mouse", "b"))
          .isCloseTo(2 * share / (2 + 2 - 2 * share + 4), within(1e-6f));
      assertThat(value(shop, "mouse", "pad")).isCloseTo(0.5f / (2 + 2 - 0.5f + 4), within(1e-6f));
    }
  }

  @Test
  void whatSaysNothingOfItselfAgreesWithNothing() {
    try (var shop =
        SmallShop.of(
            SmallShop.product("a", "Mouse", mouse(800, 3)), SmallShop.product("bare", "Mouse"))) {
      assertThat(value(shop, "mouse", "bare")).isZero();
    }
  }

  @Test
  void attributesOfVariantsCountToo() {
    String variants = "\"variants\":[{\"id\":\"v\",\"attributes\":{\"dpi\":800,\"buttons\":3}}]";
    try (var shop =
        SmallShop.of(
            SmallShop.product("a", "Mouse", variants),
            SmallShop.product("b", "Mouse", mouse(800, 3)))) {
      assertThat(value(shop, "mouse", "a")).isEqualTo(value(shop, "mouse", "b")).isPositive();
    }
  }
}
