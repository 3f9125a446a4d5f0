package dev.vitrine.search.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.index.column.Features;
import dev.vitrine.search.Reels;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.View;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TraitsTest {
  private static final String SHIRT =
      SmallShop.product(
          "a",
          "Shirt",
          "\"brand\":\"Acme\"",
          "\"categories\":[\"Clothes > Shirts\"]",
          "\"attributes\":{\"fit\":[\"slim\"]}",
          "\"variants\":[" + variant("s", "S") + "," + variant("m", "M") + "]");

  private static String variant(String id, String size) {
    String offer =
        """
        {"id":"%s","seller":"%s","price":9,"currency":"EUR","stock":3}\
        """;
    return """
    {"id":"%s","attributes":{"color":"red","size":"%s"},"offers":[%s,%s]}\
    """
        .formatted(id, size, offer.formatted("1", "Ann"), offer.formatted("2", "Bob"));
  }

  private static List<String> shown(int[] values, Features items) {
    return IntStream.of(values)
        .mapToObj(v -> items.attributeName(items.attributeOf(v)) + " " + items.shown(v))
        .sorted()
        .toList();
  }

  private static int slot(View view, String id) {
    return view.postings().slot(view.postings().doc(id));
  }

  @Test
  void eachValueIsThereOnceForAllOffers() {
    try (SmallShop shop = SmallShop.of(SHIRT, SmallShop.product("b", "Bare"))) {
      View view = shop.view();
      var traits = new Traits();
      int[] both = {slot(view, "a"), slot(view, "b")};
      int[] of = traits.of(both[0], view.items());

      assertThat(shown(of, view.items()))
          .containsExactly("color red", "fit slim", "size M", "size S");
      assertThat(of).isSorted();
      assertThat(traits.of(both, view.items())).isEqualTo(new int[][] {of, {}});
      assertThat(traits.of(both[0], view.items())).as("kept").isSameAs(of);
    }
  }

  @Test
  void whatAVideoOrLiveShowsIsNoTrait() {
    try (SmallShop shop = SmallShop.of(Reels.catalogue())) {
      View view = shop.view();
      var traits = new Traits();
      for (String id : List.of("shows", "on")) {
        assertThat(shown(traits.of(slot(view, id), view.items()), view.items())).isEmpty();
      }
    }
  }

  @Test
  void whatCameLaterIsReadOnceItCanBeSeen() {
    try (SmallShop shop = SmallShop.of(SmallShop.product("b", "Bare"))) {
      Features before = shop.view().items();
      shop.put(List.of(SHIRT));
      View view = shop.view();
      var traits = new Traits();
      int slot = slot(view, "a");

      assertThat(traits.of(slot, before)).isEmpty();
      assertThat(traits.of(slot, view.items())).hasSize(4);
    }
  }
}
