package dev.vitrine.index.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class PatchedTest {
  private static InPlaceValue set(String variant, String offer, String field, String value) {
    return new InPlaceValue(variant, offer, field, value);
  }

  private static ObjectNode shown(String json, InPlaceValue... values) {
    return Json.object(Patched.shown(json, List.of(values)));
  }

  @Test
  void theTopSaysTheLowestPriceOnceEachOfferHasItsOwn() {
    String json =
        "{\"id\":\"p\",\"price\":86.95,\"stock\":38,\"variants\":[{\"id\":\"a\"},{\"id\":\"b\"}]}";
    ObjectNode one = shown(json, set("a", "1", "price", "35"));
    assertThat(one.path("price").asString()).as("b still costs that").isEqualTo("86.95");
    ObjectNode both =
        shown(
            json,
            set("a", "1", "price", "35"),
            set("b", "1", "price", "40"),
            set("a", "1", "stock", "4"),
            set("b", "1", "stock", "0"));
    assertThat(both.path("price").asString()).isEqualTo("35");
    assertThat(both.path("stock").asInt()).isEqualTo(4);
    assertThat(both.path("variants").path(1).path("price").asInt()).isEqualTo(40);
  }

  @Test
  void sellersOfAllVariantsCount() {
    String json =
        "{\"id\":\"p\",\"price\":9,\"offers\":[{\"seller\":\"s\",\"price\":8},{\"seller\":\"t\",\"price\":7}]}";
    assertThat(shown(json, set("1", "t", "price", "6.5")).path("price").asString())
        .isEqualTo("6.5");
    assertThat(shown(json, set("1", "s", "stock", "3")).path("price").asInt()).isEqualTo(7);
  }

  @Test
  void whatSaysNothingAtTheTopStaysSo() {
    String json = "{\"id\":\"p\",\"variants\":[{\"id\":\"a\",\"price\":5}]}";
    ObjectNode changed = shown(json, set("a", "1", "price", "4"), set("a", "1", "stock", "2"));
    assertThat(changed.has("price")).isFalse();
    assertThat(changed.has("stock")).isFalse();
  }

  @Test
  void uncountedPiecesAreNotAddedUp() {
    String json = "{\"id\":\"p\",\"stock\":1,\"variants\":[{\"id\":\"a\"},{\"id\":\"b\"}]}";
    ObjectNode changed =
        shown(json, set("a", "1", "stock", "uncounted"), set("b", "1", "stock", "2"));
    assertThat(changed.path("stock").asInt()).isEqualTo(1);
  }
}
