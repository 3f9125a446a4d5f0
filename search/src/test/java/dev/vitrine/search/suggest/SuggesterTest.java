package dev.vitrine.search.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.index.form.ItemForm;
import dev.vitrine.index.form.Reading;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Settings;
import dev.vitrine.kernel.suggest.Suggested;
import dev.vitrine.kernel.suggest.Suggestion;
import dev.vitrine.kernel.suggest.Suggestion.Origin;
import dev.vitrine.kernel.suggest.SuggestionKind;
import dev.vitrine.kernel.suggest.Typed;
import dev.vitrine.search.Cascade;
import dev.vitrine.search.Golden;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.TestCascade;
import dev.vitrine.search.feature.Features;
import dev.vitrine.search.firststage.LinearFirstStage;
import dev.vitrine.search.mix.PlainMix;
import dev.vitrine.search.recall.KeywordRecall;
import dev.vitrine.search.understand.SplitWords;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS)
class SuggesterTest {
  private static final long NOW = 1_000L * 86_400_000;
  private static final SafeWords SAFE = SafeWords.of(Settings.DEFAULT);

  private final SmallShop shop = SmallShop.of(Golden.catalogue());
  private final QueryLog log = new QueryLog(new QueryLog.Rules(100, 2));
  private final Cascade counting =
      Cascade.understand(List.of(new SplitWords(SmallShop.WORDS)))
          .recall(List.of(new KeywordRecall(0, 1, 1_000)))
          .firstStage(new LinearFirstStage(Features.cheap(), Map.of()), 0)
          .mix(new PlainMix());
  private final Suggester suggester = suggester(shop);

  private Suggester suggester(SmallShop of) {
    return new Suggester(
        SmallShop.WORDS,
        counting,
        TestCascade.of(),
        log,
        id ->
            Optional.ofNullable(of.documents().get(id))
                .map(d -> new ItemForm(Reading.OPEN).read(d.id(), d.json())));
  }

  @AfterAll
  void close() {
    shop.close();
  }

  @Test
  void aCatalogueNobodyHasSearchedSuggestsAllKinds() {
    Suggested found = suggest(typed("ket", Filter.ALL, ""));
    assertThat(found.ready()).isTrue();
    assertThat(texts(found, SuggestionKind.QUERY)).contains("kettle", "electric kettle");
    assertThat(texts(found, SuggestionKind.CATEGORY)).containsExactly("Kettles");
    assertThat(texts(found, SuggestionKind.ITEM)).isNotEmpty();
    Suggestion kettles = found.of(SuggestionKind.CATEGORY).getFirst();
    assertThat(kettles.choice().orElseThrow().value()).isEqualTo("Home > Kitchen > Kettles");
    assertThat(kettles.items()).isEqualTo(3);
    assertThat(texts(suggest(typed("lun", Filter.ALL, "")), SuggestionKind.BRAND))
        .containsExactly("Luno");
  }

  @Test
  void namesAreOfferedForTheLastWordsWhereThoseBeforeFindSomethingOfTheirs() {
    Suggested found = suggest(typed("phone lun", Filter.ALL, ""));
    assertThat(texts(found, SuggestionKind.BRAND)).containsExactly("Luno");
    assertThat(found.of(SuggestionKind.BRAND).getFirst().items())
        .as("as many as the brand has")
        .isEqualTo(
            suggest(typed("lun", Filter.ALL, "")).of(SuggestionKind.BRAND).getFirst().items());
    assertThat(texts(suggest(typed("kettle lun", Filter.ALL, "")), SuggestionKind.BRAND)).isEmpty();
  }

  @Test
  void slipsAreMended() {
    assertThat(suggest(typed("ketl", Filter.ALL, "")).corrected()).isTrue();
    assertThat(texts(suggest(typed("ketl", Filter.ALL, "")), SuggestionKind.QUERY))
        .contains("kettle");
    assertThat(texts(suggest(typed("hedfones", Filter.ALL, "")), SuggestionKind.QUERY))
        .contains("headphones");
    assertThat(suggest(typed("ket", Filter.ALL, "")).corrected()).isFalse();
  }

  @Test
  void theLastWordIsCompletedBehindOthers() {
    List<String> found = texts(suggest(typed("red ket", Filter.ALL, "")), SuggestionKind.QUERY);
    assertThat(found).contains("red kettle").allMatch(text -> text.contains("ket"));
  }

  @Test
  void aQuestionAboutAnOrderIsCompletedAsOne() {
    Suggested found = suggest(typed("Where is my or", Filter.ALL, ""));
    Suggestion first = found.of(SuggestionKind.QUERY).getFirst();
    assertThat(first.text()).isEqualTo("where is my order");
    assertThat(first.origin()).isEqualTo(Origin.ORDER);
    assertThat(first.parts().getLast().text()).isEqualTo("der");
    assertThat(first.scopes()).isEmpty();
  }

  @Test
  void behindWordsThatAskForAnOrderNoGoodsAreCompleted() {
    try (SmallShop words =
        SmallShop.of(
            SmallShop.product("a", "Where is my kettle poster"),
            SmallShop.product("b", "Kettle"),
            SmallShop.product("c", "Steel kettle"))) {
      Suggested none =
          suggester(words).suggest(typed("where is my ket", Filter.ALL, ""), words.view(), SAFE);
      assertThat(none.ready()).isTrue();
      assertThat(none.suggestions()).isEmpty();
      Suggested some =
          suggester(words).suggest(typed("my ket", Filter.ALL, ""), words.view(), SAFE);
      assertThat(texts(some, SuggestionKind.QUERY)).contains("my kettle");
    }
  }

  @Test
  void ordinaryWordsAreNoQuestionAboutAnOrder() {
    for (String typed : List.of("where", "return", "red ket", "ket", "order k")) {
      assertThat(suggest(typed(typed, Filter.ALL, "")).suggestions())
          .as(typed)
          .noneMatch(s -> s.origin() == Origin.ORDER);
    }
    Filter filter = new Filter.Is("brand", "Aroma");
    assertThat(suggest(typed("where is my or", filter, "")).suggestions()).isEmpty();
  }

  @Test
  void whatOthersAskedAboutTheirOrdersIsNotPopular() {
    log.add("track my order kettle", 40, "", NOW);
    log.add("kettle", 20, "", NOW);
    log.add("track my kettle", 40, "", NOW);
    log.refresh(NOW);
    assertThat(texts(suggest(typed("", Filter.ALL, "")), SuggestionKind.QUERY))
        .contains("kettle")
        .noneMatch(text -> text.contains("my order"));
    log.restore(List.of());
  }

  @Test
  void everySuggestionFindsSomethingUnderTheFilter() {
    for (String brand : List.of("Aroma", "Luno", "Nido", "Ferro", "Caseling")) {
      Filter filter = new Filter.Is("brand", brand);
      for (String letters : List.of("", "k", "ket", "he", "c", "d", "so", "electric k", "for")) {
        Suggested found = suggest(typed(letters, filter, ""));
        for (Suggestion query : found.of(SuggestionKind.QUERY)) {
          assertThat(found(query.text(), filter)).as(brand + ": " + query.text()).isPositive();
        }
        assertThat(texts(found, SuggestionKind.BRAND)).isSubsetOf(brand);
      }
    }
    assertThat(suggest(typed("ket", new Filter.Is("brand", "Nobody"), "")).suggestions()).isEmpty();
  }

  @Test
  void theShoppersOwnSearchesComeFirst() {
    var typed =
        new Typed(
            "",
            Map.of(SuggestionKind.QUERY, 4),
            0,
            Filter.ALL,
            "",
            "",
            List.of("Red  kettle", "nothing has these words", "sofa"),
            Duration.ofSeconds(2));
    List<Suggestion> found = suggest(typed).of(SuggestionKind.QUERY);
    assertThat(found).hasSize(4);
    assertThat(found.subList(0, 2))
        .extracting(Suggestion::text)
        .containsExactly("red kettle", "sofa");
    assertThat(found.subList(0, 2)).allMatch(s -> s.origin() == Origin.RECENT);
  }

  @Test
  void whatIsAskedGoesBeforeWhatTheCatalogueSays() {
    log.add("kettle for open fire", 20, "", NOW);
    log.add("ketchup", 20, "", NOW);
    log.refresh(NOW);
    Suggested found = suggest(typed("ket", Filter.ALL, ""));
    assertThat(found.of(SuggestionKind.QUERY).getFirst().text()).isEqualTo("kettle for open fire");
    assertThat(texts(found, SuggestionKind.QUERY)).as("it finds nothing").doesNotContain("ketchup");
    log.restore(List.of());
  }

  @Test
  void ofWhatIsAskedAlikeTheShortestIsShownWhereNothingIsTyped() {
    log.add("kettle", 30, "", NOW);
    log.add("kettle for open fire", 20, "", NOW);
    log.add("sofa", 10, "", NOW);
    log.refresh(NOW);
    assertThat(texts(suggest(typed("", Filter.ALL, "")), SuggestionKind.QUERY))
        .startsWith("kettle", "sofa")
        .doesNotContain("kettle for open fire");
    log.restore(List.of());
  }

  @Test
  void noSuggestionHasAWordThatTheShopDoesNotWant() {
    Suggested found =
        suggester.suggest(
            typed("ket", Filter.ALL, ""),
            shop.view(),
            SafeWords.with(List.of("electric", "Kettles")));
    assertThat(found.suggestions())
        .isNotEmpty()
        .noneMatch(
            s -> s.text().toLowerCase(java.util.Locale.ROOT).matches(".*(electric|kettles).*"));
  }

  @Test
  void relatedSearchesShareWordsAndFindSomething() {
    Suggested found = suggester.related(Typed.queries("red kettle", 8), shop.view(), SAFE);
    assertThat(texts(found, SuggestionKind.QUERY))
        .contains("kettle", "electric kettle")
        .doesNotContain("red kettle");
    assertThat(found.suggestions()).allMatch(s -> found(s.text(), Filter.ALL) > 0);
    assertThat(suggester.related(Typed.queries("", 8), shop.view(), SAFE).suggestions()).isEmpty();
  }

  private Suggested suggest(Typed typed) {
    return suggester.suggest(typed, shop.view(), SAFE);
  }

  private long found(String text, Filter filter) {
    Query plain = Query.of(text, 0);
    var query =
        new Query(
            text,
            false,
            false,
            filter,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            0,
            0,
            "",
            "",
            plain.deadline(),
            false);
    return counting.answer(query, shop.view()).found().total();
  }

  private static List<String> texts(Suggested found, SuggestionKind kind) {
    return found.of(kind).stream().map(Suggestion::text).toList();
  }

  private static Typed typed(String text, Filter filter, String market) {
    var wanted = new EnumMap<SuggestionKind, Integer>(SuggestionKind.class);
    for (SuggestionKind kind : SuggestionKind.values()) {
      wanted.put(kind, 10);
    }
    return new Typed(text, wanted, 1, filter, "", market, List.of(), Duration.ofSeconds(5));
  }
}
