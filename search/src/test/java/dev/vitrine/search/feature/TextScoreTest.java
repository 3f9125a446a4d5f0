package dev.vitrine.search.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.search.Ask;
import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.SmallShop;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextScoreTest extends FeatureContract {
  @Override
  protected Feature feature() {
    return new TextScore();
  }

  @Override
  protected float most() {
    return 1.5f;
  }

  /// What a whole word may become does not make it tell less than it does.
  @Test
  void aWordIsMeasuredByItself() {
    var items = new ArrayList<String>(List.of(SmallShop.product("a", "Kettle")));
    IntStream.range(0, 30)
        .forEach(i -> items.add(SmallShop.product("b" + i, "Kettlebell, a kettlebell")));
    try (var shop = SmallShop.of(items.toArray(String[]::new))) {
      Ask typing = Ask.of("kettle").typing();
      assertThat(value(shop, typing, "a"))
          .isCloseTo(value(shop, "kettle", "a"), within(1e-6f))
          .isGreaterThan(2 * value(shop, typing, "b0"));
    }
  }

  @Test
  void theTitleEarnsMoreThanTheDescription() {
    try (var shop =
        SmallShop.of(
            SmallShop.product("a", "Kettle", "\"description\":\"For the stove.\""),
            SmallShop.product("b", "Stove", "\"description\":\"For the kettle.\""),
            SmallShop.product("c", "Chair"))) {
      assertThat(value(shop, "kettle", "a")).isGreaterThan(value(shop, "kettle", "b"));
      assertThat(value(shop, "kettle", "b")).isPositive();
      assertThat(value(shop, "kettle", "c")).isZero();
      assertThat(value(shop, "", "a")).isZero();
    }
  }
}
