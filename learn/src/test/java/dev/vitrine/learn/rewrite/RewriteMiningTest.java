package dev.vitrine.learn.rewrite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.vitrine.index.text.Words;
import dev.vitrine.kernel.item.Item;
import dev.vitrine.kernel.item.Listing;
import dev.vitrine.kernel.item.Product;
import dev.vitrine.kernel.item.Rating;
import dev.vitrine.kernel.item.Value;
import dev.vitrine.kernel.item.Variant;
import dev.vitrine.kernel.rewrite.Rewrite;
import dev.vitrine.kernel.rewrite.Rewrite.Source;
import dev.vitrine.kernel.rewrite.Rewrite.State;
import dev.vitrine.kernel.rewrite.Rewrites;
import dev.vitrine.search.rewrite.ItemText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RewriteMiningTest {
  private static final Words WORDS = new Words();
  private static final List<String> WOODS = List.of("oak", "pine", "walnut", "teak", "beech");

  private static Item product(int id, String title, String description, String room) {
    return product(id, title, description, room, List.of());
  }

  private static Item product(
      int id, String title, String description, String room, List<String> gtins) {
    var listing =
        new Listing(
            title,
            description,
            List.of(),
            "en",
            List.of(),
            Map.of("room", List.of(new Value.Text(room))),
            List.of(),
            List.of(),
            Rating.NONE,
            Optional.empty());
    var variant = new Variant("v", Map.of(), List.of(), List.of(), List.of());
    return new Product("p" + id, listing, "", "", gtins, List.of(variant));
  }

  /// A shop that sells sofas, some of them called couch, and other things that stand in the same
  /// places.
  private static List<Item> shop() {
    var items = new ArrayList<Item>();
    for (int i = 0; i < 40; i++) {
      String wood = WOODS.get(i % 5);
      boolean couch = i % 2 == 0;
      String says = i % 4 < 2 ? (couch ? "a sofa for you" : "a couch for you") : "for you";
      String name = couch ? "couch of " + wood + ", modern" : "sofa of " + wood + ", classic";
      items.add(product(i, "comfy " + name, says, "seats"));
      String shade = i % 2 == 0 ? "red" : "blue";
      items.add(product(100 + i, "wool " + shade + " blanket " + wood, "warm", "bedding"));
      items.add(
          product(200 + i, "desk " + (i % 2 == 0 ? "mousepad " : "mouse pad ") + wood, "", "desk"));
      items.add(product(300 + i, "APC power distribution unit (PDU) " + wood, "", "power"));
      items.add(product(400 + i, "rack PDU " + wood + " slim", "", "power"));
      items.add(product(600 + i, "steel lamp " + wood + " tall", "", "light"));
      items.add(product(700 + i, "cup for " + wood + " tea", "", "kitchen"));
      items.add(
          product(500 + i, "coat for " + (i % 2 == 0 ? "men" : "women") + " slim", "", "coats"));
    }
    return items;
  }

  private static List<Rewrite> mined(Asked asked, List<Rewrite> before) {
    var mining =
        new RewriteMining(
            item -> ItemText.of(item, WORDS),
            text -> ItemText.query(text, WORDS),
            (pair, one) -> ItemText.unified(pair, one, WORDS));
    shop().forEach(mining::add);
    listedTwice().forEach(mining::add);
    return mining.mine(asked, before);
  }

  /// Things that two sellers list, who call them otherwise and put their commas elsewhere.
  private static List<Item> listedTwice() {
    var items = new ArrayList<Item>();
    for (int i = 0; i < 10; i++) {
      String wood = WOODS.get(i % 5);
      List<String> gtin = List.of("400638133393" + i);
      items.add(product(800 + i, "sturdy pram, " + wood, "for a baby", "baby", gtin));
      items.add(product(900 + i, "sturdy stroller " + wood, "for a baby", "baby", gtin));
    }
    return items;
  }

  private static Optional<Rewrite> of(List<Rewrite> all, String from, String to) {
    return all.stream().filter(r -> r.from().equals(from) && r.to().equals(to)).findFirst();
  }

  @Test
  void oneWordForTwoIsAccepted() {
    assertThat(of(mined(Asked.NOTHING, List.of()), "mousepad", "mouse pad").orElseThrow())
        .extracting(Rewrite::source, Rewrite::state)
        .containsExactly(Source.SPELLING, State.ACCEPTED);
  }

  @Test
  void initialsBesideTheirWordsAreAccepted() {
    assertThat(of(mined(Asked.NOTHING, List.of()), "power distribution unit", "pdu").orElseThrow())
        .extracting(Rewrite::source, Rewrite::state)
        .containsExactly(Source.INITIALS, State.ACCEPTED);
  }

  @Test
  void whatTwoSellersCallOneProductIsProposedWhereverTheirCommasStand() {
    assertThat(of(mined(Asked.NOTHING, List.of()), "pram", "stroller").orElseThrow())
        .extracting(Rewrite::source, Rewrite::state)
        .containsExactly(Source.SAME_ITEM, State.PROPOSED);
  }

  @Test
  void namesThatSellersSayOfEachOtherAreProposedWithTheirSignals() {
    Rewrite rewrite = of(mined(Asked.NOTHING, List.of()), "sofa", "couch").orElseThrow();
    assertThat(rewrite.state()).isEqualTo(State.PROPOSED);
    assertThat(rewrite.signals().increment()).isEqualTo(10);
    assertThat(rewrite.signals().hitRate()).isEqualTo(0.5);
    assertThat(rewrite.signals().relevance()).isBetween(0.5, 1.0);
  }

  @Test
  void coloursAndOppositesAreNoOtherNames() {
    List<Rewrite> all = mined(Asked.NOTHING, List.of());
    assertThat(all)
        .extracting(Rewrite::from)
        .doesNotContain("red", "blue", "men", "women", "oak", "pine");
    assertThat(all).extracting(Rewrite::to).doesNotContain("red", "blue", "men", "women");
  }

  @Test
  void wordsThatTakeEachOthersPlaceInQueriesAreLookedAt() {
    Asked asked =
        taker -> {
          for (String word : List.of("sofa", "couch", "red", "blue")) {
            taker.query("comfy " + word, 3);
            taker.query("large " + word, 3);
          }
        };
    List<Rewrite> all = mined(asked, List.of());
    assertThat(of(all, "couch", "sofa").orElseThrow().source()).isEqualTo(Source.QUERIES);
    assertThat(of(all, "red", "blue")).isEmpty();
  }

  @Test
  void whatAPersonDecidedStays() {
    List<Rewrite> before = Rewrites.decided(List.of(), "mousepad", "mouse pad", State.REJECTED);
    List<Rewrite> all = mined(Asked.NOTHING, before);
    assertThat(all)
        .filteredOn(r -> r.from().equals("mousepad"))
        .extracting(Rewrite::to, Rewrite::state, Rewrite::byPerson)
        .containsExactly(tuple("mouse pad", State.REJECTED, true));
  }

  @Test
  void theSameItemsGiveTheSameRewrites() {
    assertThat(mined(Asked.NOTHING, List.of())).isEqualTo(mined(Asked.NOTHING, List.of()));
  }

  @Test
  void nothingComesOfNothing() {
    var mining =
        new RewriteMining(item -> ItemText.of(item, WORDS), _ -> List.of(), (_, _) -> true);
    assertThat(mining.mine(Asked.NOTHING, List.of())).isEmpty();
  }
}
