package dev.vitrine.search.understand;

import static dev.vitrine.search.SmallShop.product;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.answer.Notice;
import dev.vitrine.kernel.answer.Notice.NoticeKind;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.search.Ask;
import dev.vitrine.search.Cascade;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.TestCascade;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(Lifecycle.PER_CLASS)
class NarrowToSizeTest {
  private final Cascade cascade = TestCascade.after(new NarrowToPrice(), new NarrowToSize());
  private final SmallShop shop =
      SmallShop.of(
          product("small", "running shoes", sizes("shoe_size_eu", "38", "39")),
          product("both", "running shoes wide", sizes("shoe_size_eu", "39", "42")),
          product("american", "running shoes light", sizes("shoe_size_us", "9", "9.5")),
          product("worded", "running shoes kids", sizes("size", "\"UK 9\"")),
          product("spelt", "running shoes trail", sizes("shoe_size_eu", "\"EU 44\"")),
          product("pack", "running socks", "\"pack_size\":6,\"size\":{\"height\":6}"),
          product(
              "dear", "hiking boots", "\"price\":80,\"currency\":\"USD\"," + sizes("size", "7")),
          product(
              "cheap", "hiking boots", "\"price\":20,\"currency\":\"USD\"," + sizes("size", "8")),
          product("medium", "wool dress", sizes("size", "\"M\"", "\"2XL\"")),
          product("large", "silk dress", sizes("size", "\"Large\"")),
          product("ring", "gold ring size 42", "\"tags\":[]"));

  private static String sizes(String attribute, String... values) {
    var variants = new ArrayList<String>();
    for (String value : values) {
      variants.add("{\"id\":%s,\"%s\":%s}".formatted(quoted(value), attribute, value));
    }
    return "\"variants\":[" + String.join(",", variants) + "]";
  }

  private static String quoted(String value) {
    return value.startsWith("\"") ? value : '"' + value + '"';
  }

  @AfterAll
  void close() {
    shop.close();
  }

  private List<String> ids(String text) {
    return SmallShop.ids(answer(text));
  }

  private Answer answer(String text) {
    return shop.answer(cascade, Query.of(text, 10));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "running shoes size 42",
        "Size 42 running shoes",
        "running shoes eu 42",
        "running shoes EU size 42",
        "running shoes größe 42"
      })
  void aSizeThatIsSaidBecomesAConditionOnTheVariants(String text) {
    assertThat(ids(text)).containsExactly("both");
  }

  @Test
  void itIsTold() {
    assertThat(answer("running shoes size 42").notices())
        .containsExactly(new Notice(NoticeKind.NARROWED, "size 42", "shoe_size_eu:42"));
  }

  @Test
  void aSystemThatIsSaidCountsWhereverItIsWritten() {
    assertThat(ids("running shoes us 9")).containsExactly("american");
    assertThat(ids("running shoes uk 9")).containsExactly("worded");
    assertThat(ids("running shoes size 9")).containsExactlyInAnyOrder("american", "worded");
    assertThat(ids("running shoes size 9,5")).containsExactly("american");
  }

  @Test
  void aSystemMayBeWrittenTwice() {
    assertThat(ids("running shoes size 44")).containsExactly("spelt");
    assertThat(ids("running shoes eu 44")).containsExactly("spelt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dress size m or l",
        "plus size large dress",
        "dress size m to xl",
        "running socks size 6"
      })
  void whatMayMeanSomethingElseStaysWords(String text) {
    assertThat(answer(text).notices()).noneMatch(notice -> notice.kind() == NoticeKind.NARROWED);
  }

  @Test
  void ofASizeAndAPriceThePriceIsGivenUpFirst() {
    Answer answer = answer("hiking boots size 7 under $30");

    assertThat(SmallShop.ids(answer)).containsExactly("dear");
    assertThat(answer.notices())
        .containsExactlyInAnyOrder(
            new Notice(NoticeKind.NARROWED, "size 7", "size:7"),
            new Notice(NoticeKind.UNMET, "under $30", "price <= 30"));
  }

  @Test
  void lettersAreWrittenInSeveralWays() {
    assertThat(ids("dress size medium")).containsExactly("medium");
    assertThat(ids("dress size xxl")).containsExactly("medium");
    assertThat(ids("dress size l")).containsExactly("large");
  }

  @Test
  void aSizeThatNothingIsKnownToHaveStaysWords() {
    assertThat(answer("running shoes size 60").notices())
        .noneMatch(notice -> notice.kind() == NoticeKind.NARROWED);
  }

  @Test
  void whatHasNoneInItsAttributesIsFoundByWhatItsTitleSays() {
    Answer answer = answer("gold ring size 42");

    assertThat(SmallShop.ids(answer)).containsExactly("ring");
    assertThat(answer.notices())
        .contains(new Notice(NoticeKind.UNMET, "size 42", "shoe_size_eu:42"));
  }

  @Test
  void aNumberAloneIsAWordThatSizesAreFoundBy() {
    Answer answer = answer("running shoes 42");

    assertThat(SmallShop.ids(answer)).containsExactly("both");
    assertThat(answer.notices()).isEmpty();
  }

  @Test
  void wordsAsTypedAndInQuotesAreNoCondition() {
    assertThat(shop.answer(cascade, Query.of("dress size medium", 10).asTyped()).notices())
        .noneMatch(notice -> notice.kind() == NoticeKind.NARROWED);
    assertThat(answer("\"gold ring size 42\"").notices()).isEmpty();
  }

  @Test
  void itHoldsUnderAFilter() {
    Query query = Ask.of("running shoes size 9").filter(new Filter.Is("shoe_size_us", "9")).query();

    assertThat(SmallShop.ids(shop.answer(cascade, query))).containsExactly("american");
  }
}
