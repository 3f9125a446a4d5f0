package dev.vitrine.search;

import static dev.vitrine.search.SmallShop.product;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.answer.Facet;
import dev.vitrine.kernel.answer.Fate;
import dev.vitrine.kernel.query.FacetWanted;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.Tally;
import dev.vitrine.search.recall.KeywordRecall;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/// In a market, an offer counts when it is for that market or for everywhere.
@TestInstance(Lifecycle.PER_CLASS)
class MarketTest {
  private static final Filter CHEAP = new Filter.Between("price", 0, 20);

  private final Cascade cascade = TestCascade.of(new KeywordRecall(0, 1_000, 1_000), 200);
  private final SmallShop shop =
      SmallShop.of(
          product("both", "lamp both", offers(offer("de", 30, 0), offer("fr", 10, 5))),
          product("fr", "lamp fr", offers(offer("fr", 5, 1))),
          product("all", "lamp all", offers(offer("", 15, 1))),
          product(
              "variants",
              "lamp variants",
              "\"variants\":[{\"id\":\"r\",\"color\":\"red\","
                  + offers(offer("fr", 8, 1))
                  + "},{\"id\":\"b\",\"color\":\"blue\","
                  + offers(offer("de", 18, 1))
                  + "}]"),
          "{\"id\":\"film\",\"kind\":\"video\",\"title\":\"lamp film\"}");

  private static String offer(String market, int price, int stock) {
    String where = market.isEmpty() ? "" : "\"market\":\"" + market + "\",";
    return "{\"id\":\"o-%s\",%s\"price\":%d,\"currency\":\"EUR\",\"stock\":%d}"
        .formatted(market, where, price, stock);
  }

  private static String offers(String... offers) {
    return "\"offers\":[" + String.join(",", offers) + "]";
  }

  @AfterAll
  void close() {
    shop.close();
  }

  private List<String> find(Ask ask) {
    return SmallShop.ids(shop.answer(cascade, ask.query()));
  }

  @Test
  void whatIsOfferedElsewhereAloneIsNotFound() {
    for (String text : List.of("", "lamp")) {
      assertThat(find(Ask.of(text).market("de")))
          .containsExactlyInAnyOrder("both", "all", "variants", "film");
      assertThat(find(Ask.of(text))).hasSize(5);
    }
  }

  @Test
  void aFilterHoldsForAnOfferOfTheMarketOrNotAtAll() {
    assertThat(find(Ask.of("lamp").market("de").filter(CHEAP)))
        .containsExactlyInAnyOrder("all", "variants");
    assertThat(find(Ask.of("lamp").market("de").is("color", "red"))).isEmpty();
    assertThat(find(Ask.of("lamp").market("fr").is("color", "red"))).containsExactly("variants");
    assertThat(find(Ask.of("lamp").market("de").is("available", "true")))
        .containsExactlyInAnyOrder("all", "variants");
  }

  @Test
  void pricesOfTheMarketSort() {
    assertThat(find(Ask.of("lamp").market("de").order("price", false)))
        .containsExactly("all", "variants", "both", "film");
    assertThat(find(Ask.of("lamp").market("fr").order("price", false)))
        .containsExactly("fr", "variants", "both", "all", "film");
  }

  @Test
  void facetsAndTalliesCountOffersOfTheMarket() {
    var wanted = List.of(new FacetWanted("color", 10), new FacetWanted("price", 10));
    Answer answer =
        shop.answer(
            cascade,
            Ask.of("lamp")
                .market("de")
                .facets("color", "price")
                .tallies(new Tally(CHEAP, wanted))
                .query());
    assertThat(answer.found().total()).isEqualTo(4);
    assertThat(answer.found().facets().getFirst().counts())
        .containsExactly(new Facet.Count("blue", 1));
    assertThat(answer.found().facets().getLast().numbers().orElseThrow().min()).isEqualTo(15);
    assertThat(answer.found().facets().getLast().numbers().orElseThrow().max()).isEqualTo(30);
    assertThat(answer.tallies().getFirst().total()).isEqualTo(2);
    assertThat(answer.tallies().getFirst().facets().getFirst().counts())
        .containsExactly(new Facet.Count("blue", 1));
  }

  @Test
  void theExplanationNamesTheMarket() {
    Fate fate = cascade.why(Ask.of("lamp").market("de").query(), shop.view(), "fr");
    assertThat(fate.outcome()).isEqualTo(Fate.Outcome.FILTERED_OUT);
    assertThat(fate.notes())
        .containsExactly("No offer of it is for the market \"de\" or for everywhere.");
  }

  @Test
  void aMarketThatNobodySellsInHasWhatIsForEverywhere() {
    assertThat(find(Ask.of("lamp").market("jp"))).containsExactlyInAnyOrder("all", "film");
  }
}
