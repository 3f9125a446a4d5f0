package dev.vitrine.search.feature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.SmallShop;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ValueNamedTest extends FeatureContract {
  @Override
  protected Feature feature() {
    return new ValueNamed();
  }

  @Test
  void aValueIsNamedInFullOrNotAtAll() {
    try (var shop =
        SmallShop.of(
            SmallShop.product("a", "Kettle", "\"attributes\":{\"color\":\"Dark Blue\"}"),
            SmallShop.product("b", "Kettle", "\"attributes\":{\"color\":\"Blue\"}"),
            SmallShop.product("c", "Kettle"))) {
      assertThat(value(shop, "blue kettle", "a")).isZero();
      assertThat(value(shop, "blue kettle", "b")).isBetween(0.1f, 0.95f);
      assertThat(value(shop, "blue kettle", "c")).isZero();
      assertThat(value(shop, "dark blue", "a")).isEqualTo(1);
    }
  }

  @Test
  void whichOfManyAttributesCountIsNotUpToWhichWasWrittenFirst() {
    List<String> items =
        IntStream.range(0, 12)
            .mapToObj(i ->
                SmallShop.product("p" + i, "Kettle", "\"attributes\":{\"a" + i + "\":\"Blue\"}"))
            .toList();
    assertThat(values(items.reversed())).isEqualTo(values(items)).contains(0f);
  }

  /// What each of some items that are written one after the other has.
  private List<Float> values(List<String> items) {
    try (var shop = SmallShop.of()) {
      items.forEach(item -> shop.put(List.of(item)));
      return IntStream.range(0, items.size())
          .mapToObj(i -> value(shop, "blue kettle", "p" + i))
          .toList();
    }
  }
}
