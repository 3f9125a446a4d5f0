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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(Lifecycle.PER_CLASS)
class NarrowToLivesTest {
  private static final String SOON = "\"kind\":\"live\",\"state\":\"announced\"";
  private static final String NOW = "\"kind\":\"live\",\"state\":\"on_air\"";

  private final Cascade cascade =
      TestCascade.after(new NarrowToPrice(), new NarrowToLives(), new OnAirFirst());
  private final SmallShop shop =
      SmallShop.of(
          product("book", "Lives of the Painters"),
          product("album", "Live Album"),
          product("lamps", "An evening of lamps", SOON),
          product("kettles", "The best of kettles", NOW));

  @AfterAll
  void close() {
    shop.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"lives", "Livestream", "live now ", "live streams", "直播", "transmisión en vivo"})
  void wordsForLivesAloneShowAllOfThemThoseOnAirFirst(String words) {
    Answer answer = shop.answer(cascade, Query.of(words, 10));
    assertThat(SmallShop.ids(answer)).containsExactly("kettles", "lamps");
    assertThat(answer.notices())
        .singleElement()
        .extracting(Notice::kind, Notice::to)
        .containsExactly(NoticeKind.NARROWED, "kind:live");
  }

  @Test
  void otherWordsBesideAndWordsAsTypedAreWords() {
    assertThat(SmallShop.ids(shop.answer(cascade, Query.of("live album", 10))))
        .containsExactly("album");
    assertThat(SmallShop.ids(shop.answer(cascade, Query.of("\"lives\"", 10))))
        .containsExactly("book");
  }

  @Test
  void whereNoLiveIsLeftWordsAreWords() {
    Filter products = new Filter.Is("kind", "product");
    assertThat(SmallShop.ids(shop.answer(cascade, Ask.of("lives").filter(products).query())))
        .containsExactly("book");
    String over = "\"kind\":\"live\",\"state\":\"ended\"";
    try (var other =
        SmallShop.of(product("book", "Lives of the Painters"), product("o", "Show", over))) {
      assertThat(SmallShop.ids(other.answer(cascade, Query.of("lives", 10))))
          .containsExactly("book");
    }
  }

  @Test
  void itSaysSoBesideOtherConditionsAndOfOthersNothing() {
    Filter some = new Filter.Not(new Filter.Is("objectID", "lamps"));
    Query lives = Ask.of("lives").filter(some).explained().query();
    assertThat(shop.answer(cascade, lives).trace().toString())
        .contains("narrow-to-lives")
        .contains("lives: kind:live");
    Query priced = Ask.of("album under $5").explained().query();
    assertThat(shop.answer(cascade, priced).trace().toString()).doesNotContain("kind:live");
  }

  @Test
  void aShopWithoutLivesTakesTheWordsAsWords() {
    try (var other = SmallShop.of(product("book", "Lives of the Painters"))) {
      assertThat(SmallShop.ids(other.answer(cascade, Query.of("lives", 10))))
          .containsExactly("book");
    }
  }
}
