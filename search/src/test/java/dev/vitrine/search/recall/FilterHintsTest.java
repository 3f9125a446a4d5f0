package dev.vitrine.search.recall;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.index.column.Pass;
import dev.vitrine.index.postings.MatchRequest;
import dev.vitrine.index.postings.MatchRequest.FilterTerm;
import dev.vitrine.index.postings.Matched;
import dev.vitrine.index.postings.TextMatch;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.Tally;
import dev.vitrine.search.Golden;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.View;
import dev.vitrine.testkit.Randomized;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/// Hints save time and never an item: a match with hints is the match without.
class FilterHintsTest {
  private static final List<String> NAMES =
      List.of(
          "color",
          "size",
          "material",
          "brand",
          "categories",
          "categories.lvl0",
          "categories.lvl1",
          "kind",
          "currency",
          "creator",
          "length",
          "price",
          "stock",
          "available",
          "rating",
          "objectID",
          "seller",
          "market",
          "odd",
          "nobody");
  private static final List<String> VALUES =
      List.of(
          "red",
          "RED",
          "blue",
          "S",
          "Aroma",
          "luno",
          "Home",
          "Home > Kitchen",
          "VIDEO",
          "product",
          "EUR",
          "eur",
          "tea-anna",
          "2",
          "2.0",
          "39.9",
          "0",
          "true",
          "4.5",
          "hp-xm4",
          "HP-XM4",
          "kettle-red",
          "ODD-1",
          "odd-1",
          "İstanbul",
          "i̇stanbul",
          "STRASSE",
          "straße",
          "",
          "ß",
          "x".repeat(256),
          "x".repeat(257));

  private static SmallShop shop() {
    var items = new ArrayList<>(Golden.catalogue());
    String longest = "x".repeat(256);
    items.add(SmallShop.product("Odd-1", "Odd", "\"odd\":[\"İstanbul\",\"Straße\",\"\",2]"));
    items.add(SmallShop.product("odd-2", "Odd", "\"odd\":[\"" + longest + "\",\"2\"]"));
    items.add(SmallShop.product("ODD-3", "Odd", "\"odd\":[\"" + longest + "x\",true]"));
    return SmallShop.of(items);
  }

  private static Filter filter(RandomGenerator random, int depth) {
    return switch (random.nextInt(depth <= 0 ? 4 : 8)) {
      case 0, 1, 2 -> new Filter.Is(one(random, NAMES), one(random, VALUES));
      case 3 ->
          random.nextBoolean()
              ? new Filter.Has(one(random, NAMES))
              : new Filter.Between(one(random, NAMES), 0, 50);
      case 4 -> new Filter.Not(filter(random, depth - 1));
      case 5 -> new Filter.And(parts(random, depth));
      default -> new Filter.Or(parts(random, depth));
    };
  }

  private static List<Filter> parts(RandomGenerator random, int depth) {
    var parts = new ArrayList<Filter>();
    for (int i = random.nextInt(4); i > 0; i--) {
      parts.add(filter(random, depth - 1));
    }
    return parts;
  }

  private static String one(RandomGenerator random, List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  private static Set<String> find(View view, Filter filter, List<List<FilterTerm>> hints) {
    Pass pass = view.columns().pass(new Tally(filter, List.of()), List.of());
    Matched rows =
        view.postings()
            .match(
                new MatchRequest(
                    TextMatch.ALL,
                    true,
                    hints,
                    pass::collect,
                    Optional.empty(),
                    view.columns()::tie,
                    1_000,
                    Integer.MAX_VALUE,
                    0,
                    System.nanoTime() + Long.MAX_VALUE / 2));
    var ids = new HashSet<String>();
    for (int row = 0; row < rows.size(); row++) {
      ids.add(view.items().id(rows.slot(row)));
    }
    return ids;
  }

  @Randomized(runs = 30)
  void aMatchWithHintsIsTheMatchWithout(RandomGenerator random) {
    try (var shop = shop()) {
      View view = shop.view();
      for (int i = 0; i < 200; i++) {
        Filter filter = filter(random, 3);
        Set<String> without = find(view, filter, List.of());
        assertThat(find(view, filter, FilterHints.of(List.of(filter))))
            .as("%s", filter)
            .isEqualTo(without);
        Filter other = filter(random, 3);
        List<List<FilterTerm>> shared = FilterHints.of(List.of(filter, other));
        assertThat(find(view, filter, shared)).as("%s, %s", filter, other).isEqualTo(without);
      }
    }
  }

  @Test
  void aChoiceOfValuesIsOneGroup() {
    var red = new Filter.Is("color", "red");
    var blue = new Filter.Is("color", "blue");
    var brand = new Filter.Is("brand", "Luno");
    var choice = new Filter.Or(List.of(red, blue));
    var both = new Filter.And(List.of(choice, brand));
    assertThat(FilterHints.of(List.of(both)))
        .containsExactly(
            List.of(new FilterTerm("color", "red"), new FilterTerm("color", "blue")),
            List.of(new FilterTerm("brand", "Luno")));
    assertThat(FilterHints.of(List.of(both, choice))).hasSize(1);
    assertThat(FilterHints.of(List.of(both, brand, red))).isEmpty();
  }

  @Test
  void whatChangesInPlaceGivesNoHint() {
    for (String name : List.of("price", "stock", "available", "rating", "counter.sold")) {
      assertThat(FilterHints.of(List.of(new Filter.Is(name, "1")))).as(name).isEmpty();
    }
  }
}
