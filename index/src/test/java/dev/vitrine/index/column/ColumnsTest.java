package dev.vitrine.index.column;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.item.Item;
import dev.vitrine.kernel.item.Listing;
import dev.vitrine.kernel.item.Money;
import dev.vitrine.kernel.item.Offer;
import dev.vitrine.kernel.item.Product;
import dev.vitrine.kernel.item.Rating;
import dev.vitrine.kernel.item.Stock;
import dev.vitrine.kernel.item.Value;
import dev.vitrine.kernel.item.Variant;
import dev.vitrine.kernel.query.FacetWanted;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.Order;
import dev.vitrine.kernel.query.Tally;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ColumnsTest {
  private static final Filter RED = new Filter.Is("colour", "Red");
  private static final Filter CHEAP = new Filter.Between("price", 0, 10);
  private static final Filter RED_AND_CHEAP = new Filter.And(List.of(RED, CHEAP));

  private final Columns columns = new Columns();

  private static Variant variant(String id, String colour, String price, long stock) {
    Money money = Money.of(new BigDecimal(price), Currency.getInstance("EUR"));
    var units = new Stock.Units(stock);
    var offer = new Offer("o", "", "", Optional.of(money), Optional.empty(), units);
    Map<String, List<Value>> colours = Map.of("colour", List.of(new Value.Text(colour)));
    return new Variant(id, colours, List.of(), List.of(), List.of(offer));
  }

  private static Item product(String id, Variant... variants) {
    var listing =
        new Listing(
            "t",
            "",
            List.of(),
            "",
            List.of(),
            Map.of(),
            List.of(),
            List.of(),
            Rating.NONE,
            Optional.empty());
    return new Product(id, listing, "", "", List.of(), List.of(variants));
  }

  private boolean passes(Filter filter, int slot) {
    return columns.pass(new Tally(filter, List.of()), List.of()).collect(slot);
  }

  @Test
  void oneVariantMustSatisfyTheWholeFilter() {
    int slot =
        columns.append(product("a", variant("1", "red", "20", 1), variant("2", "blue", "5", 1)));
    assertThat(passes(RED, slot)).isTrue();
    assertThat(passes(CHEAP, slot)).isTrue();
    assertThat(passes(RED_AND_CHEAP, slot)).isFalse();
    assertThat(columns.explain(RED_AND_CHEAP, slot))
        .singleElement()
        .asString()
        .contains("no one offer of one variant");
    assertThat(columns.explain(RED, slot)).isEmpty();
    assertThat(columns.explain(new Filter.Is("colour", "green"), slot))
        .containsExactly("It fails colour is \"green\": its colour is blue, red.");
  }

  @Test
  void aNewPriceIsSeenByTheNextPass() {
    int slot =
        columns.append(product("a", variant("1", "red", "20", 1), variant("2", "blue", "5", 1)));
    Optional<BigDecimal> price = Optional.of(new BigDecimal("9.99"));
    assertThat(columns.reprice(slot, "1", "", price, Optional.empty())).isTrue();
    assertThat(passes(RED_AND_CHEAP, slot)).isTrue();
    assertThat(columns.reprice(slot, "3", "", price, Optional.empty())).isFalse();
    Optional<Stock> soldOut = Optional.of(new Stock.Units(0));
    assertThat(columns.reprice(slot, "", "", Optional.empty(), soldOut)).isTrue();
    assertThat(columns.features().available(slot)).isFalse();
    assertThat(columns.features().price(slot)).isEqualTo(5);
    assertThat(passes(new Filter.Is("available", "true"), slot)).isFalse();
  }

  @Test
  void offersOutsideTheFilterDoNotSort() {
    int a =
        columns.append(product("a", variant("1", "red", "20", 1), variant("2", "blue", "5", 1)));
    int b = columns.append(product("b", variant("1", "red", "10", 1)));
    int none =
        columns.append(product("c", new Variant("1", Map.of(), List.of(), List.of(), List.of())));
    SortKey all = columns.key(new Order("price", false), Filter.ALL);
    assertThat(all.at(a)).isLessThan(all.at(b));
    SortKey red = columns.key(new Order("price", false), RED);
    assertThat(red.at(b)).isLessThan(red.at(a));
    SortKey down = columns.key(new Order("price", true), Filter.ALL);
    assertThat(down.at(a)).isLessThan(down.at(b));
    assertThat(List.of(all.at(none), down.at(none))).containsOnly(SortKey.LAST);
    SortKey colour = columns.key(new Order("colour", true), Filter.ALL);
    assertThat(colour.at(a)).isEqualTo(colour.at(b)).isLessThan(colour.at(none));
  }

  @Test
  void anAttributeThatNothingHasSortsNothing() {
    int a = columns.append(product("a", variant("1", "red", "20", 1)));
    assertThat(columns.key(new Order("starts", false), Filter.ALL).at(a)).isEqualTo(SortKey.LAST);
  }

  @Test
  void anItemCountsOnceForEachValue() {
    int a = columns.append(product("a", variant("1", "red", "20", 1), variant("2", "red", "5", 1)));
    var facets = List.of(new FacetWanted("colour", 10), new FacetWanted("nobody", 10));
    Pass pass = columns.pass(new Tally(Filter.ALL, facets), List.of());
    pass.collect(a);
    assertThat(pass.found(0).facets().getFirst().counts().getFirst().items()).isEqualTo(1);
    assertThat(pass.found(0).facets().getLast().counts()).isEmpty();
  }

  @Test
  void retiredSlotsAreNotLiveAndCountersCanBeSet() {
    int a = columns.append(product("a", variant("1", "red", "20", 1)));
    int b = columns.append(product("b", variant("1", "red", "20", 1)));
    assertThat(columns.retire(a)).isTrue();
    assertThat(columns.retire(a)).isFalse();
    assertThat(columns.live()).isEqualTo(1);
    assertThat(columns.isLive(b)).isTrue();
    assertThat(columns.set(b, "counter.sold", 3)).isTrue();
    assertThat(columns.set(b, "price", 3)).isFalse();
    assertThat(columns.features().counter(b, "counter.sold")).isEqualTo(3);
    assertThat(passes(new Filter.Has("counter.sold"), a)).isFalse();
    assertThat(columns.features().id(b)).isEqualTo("b");
  }

  @Test
  void severalItemsAreReadAsEachByItself() {
    columns.append(product("a", variant("1", "red", "20", 1), variant("2", "blue", "5", 1)));
    columns.append(product("b", variant("1", "Red wine", "10", 1)));
    columns.append(product("c", new Variant("1", Map.of(), List.of(), List.of(), List.of())));
    columns.set(1, "counter.sold", 3);
    columns.set(1, "rating", 4);
    columns.set(2, "rating_count", 7);
    Features items = columns.features();
    int[] slots = {2, 0, 1, 1};
    assertThat(items.prices(slots)).isEqualTo(each(slots, items::price));
    assertThat(items.ratings(slots)).isEqualTo(each(slots, items::rating));
    assertThat(items.ratingCounts(slots)).isEqualTo(each(slots, items::ratingCount));
    assertThat(items.released(slots)).isEqualTo(each(slots, items::released));
    for (String name : List.of("counter.sold", "counter.none")) {
      assertThat(items.counters(slots, name))
          .isEqualTo(each(slots, slot -> items.counter(slot, name)));
    }
    assertThat(items.price(0)).isEqualTo(5);
  }

  private static double[] each(int[] slots, IntToDoubleFunction number) {
    return IntStream.of(slots).mapToDouble(number).toArray();
  }

  @Test
  void anOpeningTellsTheAttributeAndHowAValueBegins() {
    columns.append(product("a", variant("1", "red", "20", 1), variant("2", "blue", "5", 1)));
    Features before = columns.features();
    before.values(0, value -> assertOpening(before, value));
    columns.append(product("b", variant("1", "Red wine", "10", 1)));
    Features items = columns.features();
    for (int slot = 0; slot < 2; slot++) {
      items.values(slot, value -> assertOpening(items, value));
    }
    assertThat(Opening.of("Red wine")).isEqualTo(Opening.of("(red)")).isNotEqualTo(0);
    assertThat(Opening.of("Red")).isNotEqualTo(Opening.of("Rid"));
  }

  private static void assertOpening(Features items, int value) {
    int opening = items.opening(value);
    assertThat(opening >>> Opening.BITS).isEqualTo(items.attributeOf(value));
    assertThat(opening & (1 << Opening.BITS) - 1).isEqualTo(Opening.of(items.shown(value)));
  }
}
