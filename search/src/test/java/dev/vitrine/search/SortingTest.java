package dev.vitrine.search;

import static dev.vitrine.search.SmallShop.product;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.query.Order;
import dev.vitrine.search.recall.KeywordRecall;
import dev.vitrine.search.recall.Relaxation;
import dev.vitrine.testkit.Randomized;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/// Several sort keys: the first decides, each further one between what is equal so far.
class SortingTest {
  private static final Order CHEAP = new Order("price", false);
  private static final Order LIKED = new Order("rating_count", true);
  private static final Order BIG = new Order("size", true);

  private final Cascade strict = TestCascade.of(new KeywordRecall(0, 1_000, 1_000), 200);
  private final Cascade relaxing = TestCascade.of(new KeywordRecall(50, 1_000, 1_000), 200);

  private static String lamp(String id, int price, int liked, String... more) {
    var fields = new ArrayList<String>();
    fields.add("\"price\":" + price + ",\"currency\":\"EUR\"");
    fields.add("\"rating\":4,\"rating_count\":" + liked);
    fields.addAll(List.of(more));
    return product(id, "lamp " + id, fields.toArray(String[]::new));
  }

  @Test
  void furtherKeysDecideBetweenEqualsAndWhatHasNoValueComesLast() {
    try (var shop =
        SmallShop.of(
            lamp("a", 10, 5),
            lamp("b", 10, 7),
            lamp("c", 5, 1),
            lamp("d", 10, 5, "\"attributes\":{\"size\":3}"),
            product("e", "lamp e", "\"rating\":4,\"rating_count\":9"))) {
      for (String text : List.of("", "lamp", "lamp qwxz")) {
        for (Cascade cascade : List.of(strict, relaxing)) {
          var ask = Ask.of(text).orders(CHEAP, LIKED, BIG);
          assertThat(SmallShop.ids(shop.answer(cascade, ask.query())))
              .as(text)
              .containsExactly("c", "b", "d", "a", "e");
        }
      }
    }
  }

  private static String thing(String id, String title, int price, String shelf) {
    return product(
        id,
        title,
        "\"price\":" + price + ",\"currency\":\"EUR\"",
        "\"categories\":[\"" + shelf + "\"]");
  }

  @Test
  void whatFitsTheWordsIsSortedBeforeWhatHardlyDoes() {
    Cascade fitting =
        TestCascade.of(new KeywordRecall(new Relaxation(50, 1_000, 0, 0, 0.5), 1_000), 200);
    try (var shop =
        SmallShop.of(
            thing("beans", "Espresso coffee beans", 10, "Coffee"),
            thing("washer", "Washing machine", 5, "Laundry"),
            thing("dear", "Espresso machine", 100, "Kitchen"),
            thing("cheap", "Espresso machine", 90, "Kitchen"),
            thing("cap", "Cotton cap", 3, "Shoes and accessories"),
            thing("boots", "Winter shoes", 40, "Shoes and accessories"),
            thing("clogs", "Garden shoes", 20, "Shoes and accessories"))) {
      var ask = Ask.of("espresso machine").orders(CHEAP);
      assertThat(SmallShop.ids(shop.answer(fitting, ask.query())))
          .containsExactly("cheap", "dear", "washer", "beans");
      assertThat(SmallShop.ids(shop.answer(relaxing, ask.query())))
          .containsExactly("washer", "beans", "cheap", "dear");
      var shoes = Ask.of("shoes").orders(CHEAP);
      assertThat(SmallShop.ids(shop.answer(fitting, shoes.query())))
          .containsExactly("clogs", "boots", "cap");
      assertThat(SmallShop.ids(shop.answer(fitting, Ask.of("").orders(CHEAP).query())))
          .startsWith("cap", "washer", "beans");
    }
  }

  @Test
  void theExplanationNamesEachKeyWithItsValue() {
    try (var shop = SmallShop.of(lamp("a", 10, 5), lamp("b", 10, 7))) {
      var hits =
          shop.answer(strict, Ask.of("lamp").orders(CHEAP, LIKED).explained().query()).hits();
      assertThat(hits.getFirst().score()).isZero();
      assertThat(hits.getFirst().why().parts())
          .extracting(p -> p.feature() + " " + p.value())
          .containsExactly("asc(price) 10.0", "desc(rating_count) 7.0");
    }
  }

  @Randomized(runs = 20)
  void pagesAreCutsOfTheListThatPlainSortingGives(RandomGenerator random) {
    record Lamp(String id, int price, int liked) {}
    var lamps = new ArrayList<Lamp>();
    for (int i = 0; i < 60; i++) {
      lamps.add(new Lamp("l" + i, random.nextInt(4), random.nextInt(60) * 60 + i));
    }
    var items = lamps.stream().map(l -> lamp(l.id(), l.price(), l.liked())).toList();
    List<String> plain =
        lamps.stream()
            .sorted(
                Comparator.comparingInt(Lamp::price)
                    .thenComparing(Comparator.comparingInt(Lamp::liked).reversed()))
            .map(Lamp::id)
            .toList();
    try (var shop = SmallShop.of(items)) {
      var seen = new ArrayList<String>();
      for (int from = 0; from < 60; from += 7) {
        var ask = Ask.of("lamp").orders(CHEAP, LIKED).page(from, 7);
        seen.addAll(SmallShop.ids(shop.answer(strict, ask.query())));
      }
      assertThat(seen).isEqualTo(plain);
    }
  }
}
