package dev.vitrine.search.understand;

import static dev.vitrine.search.SmallShop.product;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.answer.Notice;
import dev.vitrine.kernel.answer.Notice.NoticeKind;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.search.Ask;
import dev.vitrine.search.Cascade;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.TestCascade;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS)
class NarrowToPriceTest {
  private final Cascade cascade = TestCascade.after(new NarrowToPrice());
  private final SmallShop dollars =
      SmallShop.of(
          product("cheap", "red dress", offer(30, "USD")),
          product("exact", "red dress long", offer(50, "USD")),
          product("dear", "red dress silk", offer(80, "USD")),
          product("bag", "red bag", offer(20, "USD")));
  private final SmallShop many =
      SmallShop.of(
          product("us", "red dress", offer(40, "USD")),
          product("eu", "red dress", offer(45, "EUR")),
          product(
              "both",
              "red dress",
              "\"offers\":[" + one("a", 60, "USD") + "," + one("b", 40, "EUR") + "]"));

  private static String offer(int price, String currency) {
    return "\"offers\":[" + one("o", price, currency) + "]";
  }

  private static String one(String id, int price, String currency) {
    return "{\"id\":\"%s\",\"price\":%d,\"currency\":\"%s\"}".formatted(id, price, currency);
  }

  @AfterAll
  void close() {
    dollars.close();
    many.close();
  }

  private List<String> ids(SmallShop shop, Query query) {
    return SmallShop.ids(shop.answer(cascade, query));
  }

  @Test
  void anEndBecomesAConditionAndIsTold() {
    Answer answer = dollars.answer(cascade, Query.of("red dress under $50", 10));

    assertThat(SmallShop.ids(answer)).containsExactlyInAnyOrder("cheap", "exact");
    assertThat(answer.notices())
        .containsExactly(new Notice(NoticeKind.NARROWED, "under $50", "price <= 50"));
    assertThat(answer.found().total()).isEqualTo(2);
  }

  @Test
  void aBareNumberIsInTheOnlyCurrencyThereIs() {
    assertThat(ids(dollars, Query.of("dress under 50", 10)))
        .containsExactlyInAnyOrder("cheap", "exact");
    assertThat(many.answer(cascade, Query.of("dress under 50", 10)).notices())
        .noneMatch(n -> n.kind() == NoticeKind.NARROWED);
  }

  @Test
  void aPriceInACurrencyThatNothingIsSoldInIsLeftOut() {
    Answer answer = dollars.answer(cascade, Query.of("red dress under 50 euro", 10));

    assertThat(SmallShop.ids(answer)).containsExactlyInAnyOrder("cheap", "exact", "dear");
    assertThat(answer.notices())
        .containsExactly(
            new Notice(NoticeKind.UNMET, "under 50 euro", "currency:EUR AND price <= 50"));
  }

  @Test
  void theMarketTellsTheCurrencyWhereNoneIsSaid() {
    Query query = Ask.of("dress under 42").market("us").query();

    assertThat(ids(many, query)).containsExactlyInAnyOrder("us", "both");
  }

  @Test
  void priceAndCurrencyAreOfOneOffer() {
    assertThat(ids(many, Query.of("dress under $50", 10))).containsExactly("us");
    assertThat(ids(many, Query.of("dress bis 42 euro", 10))).containsExactly("both");
  }

  @Test
  void wordsAsTypedAreNoCondition() {
    Answer answer = dollars.answer(cascade, Query.of("red dress under $50", 10).asTyped());

    assertThat(answer.notices()).noneMatch(n -> n.kind() == NoticeKind.NARROWED);
    assertThat(ids(dollars, Query.of("\"red dress under $50\"", 10))).isEmpty();
  }

  @Test
  void whatNothingMeetsIsLeftOutAndTold() {
    Answer answer = dollars.answer(cascade, Query.of("red dress under $10", 10));

    assertThat(SmallShop.ids(answer)).containsExactlyInAnyOrder("cheap", "exact", "dear");
    assertThat(answer.notices())
        .contains(new Notice(NoticeKind.UNMET, "under $10", "price <= 10"))
        .noneMatch(n -> n.kind() == NoticeKind.NARROWED);
    assertThat(answer.found().total()).isEqualTo(3);
  }

  @Test
  void whatIsNotThereAtAnyPriceIsNotFound() {
    Answer answer = dollars.answer(cascade, Query.of("trousers under $10", 10));

    assertThat(answer.hits()).isEmpty();
    assertThat(answer.notices()).noneMatch(n -> n.kind() == NoticeKind.UNMET);
  }

  @Test
  void aPriceAloneBrowses() {
    assertThat(ids(dollars, Query.of("under $30", 10))).containsExactlyInAnyOrder("cheap", "bag");
  }

  @Test
  void itHoldsUnderAFilterInCountsAndOnWalks() {
    Query query = Ask.of("red under $50").facets("currency").query();
    Answer answer = dollars.answer(cascade, query);
    long counted = answer.found().facets().getFirst().counts().getFirst().items();

    assertThat(counted).isEqualTo(3).isEqualTo(answer.found().total());
    assertThat(cascade.walk(query, dollars.view(), "").total()).isEqualTo(3);
    assertThat(cascade.walk(Query.of("red dress under $10", 10), dollars.view(), "").total())
        .isEqualTo(3);
  }

  @Test
  void whyTellsOfTheSearchThatWasMade() {
    assertThat(cascade.why(Query.of("red dress under $10", 10), dollars.view(), "dear").rank())
        .isNotNegative();
    assertThat(cascade.why(Query.of("red dress under $50", 10), dollars.view(), "dear").rank())
        .isNegative();
  }
}
