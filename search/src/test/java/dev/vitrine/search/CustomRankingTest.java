package dev.vitrine.search;

import static dev.vitrine.search.SmallShop.product;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.answer.Trace;
import dev.vitrine.kernel.query.Order;
import dev.vitrine.search.recall.KeywordRecall;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/// The shop's own orders decide between items that are about as relevant, and nowhere else.
@TestInstance(Lifecycle.PER_CLASS)
class CustomRankingTest {
  private static final Order SOLD = new Order("counter.sold", true);
  private static final Order CHEAP = new Order("price", false);

  private final Cascade cascade = TestCascade.of(new KeywordRecall(0, 1_000, 1_000), 200);
  private final Cascade narrow = TestCascade.of(new KeywordRecall(0, 1_000, 1_000), 2);
  private final SmallShop shop =
      SmallShop.of(
              item("kettle-a", "Steel kettle", 3, 40),
              item("kettle-b", "Glass kettle", 9, 30),
              item("kettle-c", "Copper kettle", 9, 20),
              item("kettle-d", "Enamel kettle", 1, 10),
              item("trivet", "Oak trivet for a hot pot, a wide pan, or one kettle", 99, 5))
          .ranking(SOLD, CHEAP);

  private static String item(String id, String title, int sold, int price) {
    return product(
        id, title, "\"counter.sold\":" + sold, "\"price\":" + price + ",\"currency\":\"EUR\"");
  }

  @AfterAll
  void close() {
    shop.close();
  }

  private List<String> find(Ask ask) {
    return SmallShop.ids(shop.answer(cascade, ask.query()));
  }

  @Test
  void equalsAreInTheShopsOrderAndWhatIsLessRelevantStaysBelow() {
    assertThat(find(Ask.of("kettle")))
        .containsExactly("kettle-c", "kettle-b", "kettle-a", "kettle-d", "trivet");
  }

  @Test
  void whenNothingIsAskedInWordsTheShopsOrderIsAllThereIs() {
    Answer answer = shop.answer(cascade, Ask.of("").explained().query());
    assertThat(SmallShop.ids(answer))
        .containsExactly("trivet", "kettle-c", "kettle-b", "kettle-a", "kettle-d");
    assertThat(answer.trace().lines())
        .extracting(Trace.Line::note)
        .contains("browsing by desc(counter.sold), asc(price)");
    assertThat(answer.hits().getFirst().why().parts())
        .extracting(p -> p.feature() + " " + p.value())
        .containsExactly("desc(counter.sold) 99.0", "asc(price) 5.0");
  }

  @Test
  void aQuerysOwnOrdersTakeTheirPlace() {
    assertThat(find(Ask.of("kettle").orders(Order.RELEVANCE, CHEAP)))
        .containsExactly("kettle-d", "kettle-c", "kettle-b", "kettle-a", "trivet");
    assertThat(find(Ask.of("kettle").orders(CHEAP))).first().isEqualTo("trivet");
  }

  @Test
  void traceAndExplanationTellOfIt() {
    Answer answer = shop.answer(cascade, Ask.of("kettle").explained().query());
    assertThat(answer.trace().lines())
        .filteredOn(line -> line.step().equals("custom-ranking"))
        .extracting(line -> line.stage() + ": " + line.note())
        .containsExactly(
            "recall: desc(counter.sold), asc(price) within bands of 10 %",
            "first stage: desc(counter.sold), asc(price) within bands of 10 %");
    var parts = answer.hits().getFirst().why().parts();
    assertThat(parts.subList(parts.size() - 3, parts.size()))
        .extracting(p -> p.feature() + " " + p.value() + " " + p.weight())
        .containsExactly("band 0.0 0.0", "desc(counter.sold) 9.0 0.0", "asc(price) 20.0 0.0");
    double sum = parts.stream().mapToDouble(p -> p.value() * p.weight()).sum();
    assertThat(sum).isCloseTo(answer.hits().getFirst().score(), within());
    assertThat(cascade.why(Ask.of("kettle").query(), shop.view(), "trivet").notes())
        .contains("Between equals decides: desc(counter.sold), asc(price).");
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.api.Assertions.within(1e-5);
  }

  @Test
  void theFirstStageLooksAtTheOnesTheShopPrefers() {
    var page = shop.answer(narrow, Ask.of("kettle").page(0, 2).query());
    assertThat(SmallShop.ids(page)).containsExactly("kettle-c", "kettle-b");
  }

  @Test
  void pagesTogetherAreOneLongPage() {
    for (Bands bands : List.of(Bands.NONE, new Bands(0.5, 3), new Bands(1, 1_000))) {
      Cascade other = TestCascade.of(new KeywordRecall(0, 1_000, 1_000), 3, bands);
      var seen = new ArrayList<String>();
      for (int from = 0; from < 5; from++) {
        seen.addAll(SmallShop.ids(shop.answer(other, Ask.of("kettle").page(from, 1).query())));
      }
      assertThat(seen)
          .isEqualTo(SmallShop.ids(shop.answer(other, Ask.of("kettle").page(0, 5).query())));
    }
  }

  @Test
  void bandsAreCountedFromTheBestDown() {
    var bands = new Bands(0.1, 0);
    assertThat(bands.of(2.0, 2.0)).isZero();
    assertThat(bands.of(1.81, 2.0)).isZero();
    assertThat(bands.of(1.79, 2.0)).isEqualTo(1);
    assertThat(bands.of(-0.05, -0.5)).isNegative();
    assertThat(bands.of(Double.NaN, 2.0)).isInfinite();
    assertThat(Bands.NONE.of(1.9, 2.0)).isGreaterThan(Bands.NONE.of(2.0, 2.0));
    assertThat(bands.of(0, 0)).isZero();
  }
}
