package dev.vitrine.search.understand;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.index.postings.Form;
import dev.vitrine.kernel.answer.Notice;
import dev.vitrine.kernel.answer.Notice.NoticeKind;
import dev.vitrine.kernel.shop.Settings.Synonyms;
import dev.vitrine.search.Ask;
import dev.vitrine.search.Cascade;
import dev.vitrine.search.LanguageShop;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.TestCascade;
import dev.vitrine.search.View;
import dev.vitrine.search.recall.KeywordRecall;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// In a shop of three languages, whose stems of a word differ, what stands in the place of a word
/// or beside it finds what it would find if it were typed.
@TestInstance(Lifecycle.PER_CLASS)
class SeveralLanguagesTest {
  private static final List<String> LANGUAGES = List.of("en", "de", "fr");

  /// So many items of a language that it is learnt.
  private static final int LEARNT = 12;

  private final Cascade strict = TestCascade.of(new KeywordRecall(0, 1_000, 1_000), 500);

  /// Other names come in below so many.
  private final Cascade named = TestCascade.of(new KeywordRecall(300, 1_000, 1_000), 500);

  private final SmallShop shop = shop(LEARNT);

  @AfterAll
  void close() {
    shop.close();
  }

  private static SmallShop shop(int each) {
    var items = new ArrayList<String>();
    for (String language : LANGUAGES) {
      for (int i = 0; i < each; i++) {
        String spoken = "\"language\":\"" + language + "\"";
        items.add(SmallShop.product(language + "-h" + i, "Wireless headphones", spoken));
        items.add(SmallShop.product(language + "-k" + i, "Enamel kettles", spoken));
        items.add(SmallShop.product(language + "-w" + i, "Wallet cases", spoken));
      }
    }
    items.add(SmallShop.product("cans", "Cans"));
    items.addAll(LanguageShop.items("de", "fr"));
    return SmallShop.of(items)
        .synonyms(
            new Synonyms("1", "cans", List.of("headphones")),
            new Synonyms("2", "", List.of("teamaker", "kettles")),
            new Synonyms("3", "ear goggles", List.of("wireless headphones")),
            new Synonyms("5", "earbobs", List.of("headphones")),
            new Synonyms("4", "", List.of("billfold", "wallet cases")))
        .named("earwear", "headphones")
        .named("hob boilers", "enamel kettles");
  }

  private List<String> find(SmallShop in, Cascade cascade, Ask ask) {
    return SmallShop.ids(in.answer(cascade, ask.page(0, 500).query()));
  }

  private List<String> find(String text) {
    return find(shop, strict, Ask.of(text));
  }

  /// The items of all languages whose ids say so.
  private static List<String> all(String kind) {
    return LANGUAGES.stream()
        .flatMap(language -> IntStream.range(0, LEARNT).mapToObj(i -> language + kind + i))
        .toList();
  }

  @Test
  void theStemsOfAWordDiffer() {
    View view = shop.view();
    assertThat(TestCascade.understood(Ask.of("headphones"), view).terms().getFirst().forms())
        .hasSizeGreaterThan(1);
    assertThat(find("headphones")).containsExactlyInAnyOrderElementsOf(all("-h"));
  }

  @ParameterizedTest
  @CsvSource({
    "headfones, headphones",
    "hed phones, headphones",
    "wireles hedfones, wireless headphones",
    "enamle kettles, enamel kettles",
    "wirelessheadphones, wireless headphones",
  })
  void aCorrectedWordFindsWhatItFindsWhenTyped(String typed, String meant) {
    assertThat(TestCascade.understood(Ask.of(typed), shop.view()).notices())
        .contains(new Notice(NoticeKind.CORRECTED, typed, meant));
    assertThat(find(typed)).containsExactlyInAnyOrderElementsOf(find(meant)).isNotEmpty();
    for (String language : LANGUAGES) {
      assertThat(find(shop, strict, Ask.of(typed).language(language)))
          .as(language)
          .containsExactlyInAnyOrderElementsOf(
              find(shop, strict, Ask.of(meant).language(language)));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "teamaker, kettles",
    "ear goggles, wireless headphones",
    "billfold, wallet cases",
    "enamel teamaker, enamel kettles",
  })
  void aSynonymFindsWhatItFindsWhenTyped(String typed, String synonym) {
    assertThat(find(typed)).containsExactlyInAnyOrderElementsOf(find(synonym)).isNotEmpty();
  }

  @Test
  void inTheShoppersLanguageToo() {
    List<String> typed = find(shop, strict, Ask.of("headphones").language("vi"));
    for (String other : List.of("headfones", "hed phones", "earbobs")) {
      assertThat(find(shop, strict, Ask.of(other).language("vi")))
          .as(other)
          .containsExactlyInAnyOrderElementsOf(typed)
          .isNotEmpty();
    }
  }

  @Test
  void aSynonymStandsBesideTheWord() {
    var both = new ArrayList<>(all("-h"));
    both.add("cans");
    assertThat(find("cans")).containsExactlyInAnyOrderElementsOf(both);
    assertThat(find("headphones")).doesNotContain("cans");
  }

  @ParameterizedTest
  @CsvSource({"earwear, headphones, -h", "hob boilers, enamel kettles, -k"})
  void anotherNameFindsWhatItFindsWhenTyped(String typed, String name, String kind) {
    assertThat(find(shop, named, Ask.of(typed))).containsExactlyInAnyOrderElementsOf(all(kind));
    assertThat(shop.answer(named, Ask.of(typed).query()).notices())
        .containsExactly(new Notice(NoticeKind.OTHER_NAME, typed, name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"headph", "headphone", "headphones", "wireless headph"})
  void aWordThatIsBeingTypedStandsForAllThatItMayBecome(String typed) {
    assertThat(find(shop, strict, Ask.of(typed).typing())).containsAll(all("-h"));
  }

  @Test
  void languagesOfFewItemsCountToo() {
    try (SmallShop few = shop(2)) {
      for (String typed : List.of("headfones", "ear goggles", "cans")) {
        assertThat(find(few, strict, Ask.of(typed)))
            .as(typed)
            .containsAll(find(few, strict, Ask.of("headphones")));
      }
      assertThat(find(few, named, Ask.of("earwear"))).hasSize(6);
    }
  }

  @Test
  void ofManyLanguagesItIsReadInThoseThatItIsTypedIn() {
    try (SmallShop eight = shop(LEARNT)) {
      eight.put(LanguageShop.items());
      for (String more : List.of("", " azul", " murah anak")) {
        String meant = "headphones" + more;
        for (String typed : List.of("headfones" + more, "earbobs" + more)) {
          assertThat(known(eight, typed))
              .as(typed)
              .containsExactlyInAnyOrderElementsOf(known(eight, meant));
        }
      }
    }
  }

  /// The forms of the first word that some item has.
  private static List<String> known(SmallShop in, String text) {
    View view = in.view();
    return TestCascade.understood(Ask.of(text), view).terms().getFirst().forms().stream()
        .map(Form::term)
        .filter(term -> view.postings().dictionary().items(term) > 0)
        .toList();
  }

  @Test
  void nothingIsAddedInAShopOfOneLanguage() {
    try (SmallShop one =
        SmallShop.of(SmallShop.product("a", "Headphones"), SmallShop.product("b", "Cans"))
            .synonyms(new Synonyms("1", "cans", List.of("headphones")))) {
      assertThat(find(one, strict, Ask.of("cans"))).containsExactlyInAnyOrder("a", "b");
      assertThat(TestCascade.understood(Ask.of("cans"), one.view()).terms().getFirst().forms())
          .hasSize(2);
      assertThat(TestCascade.understood(Ask.of("hedphones"), one.view()).terms().getFirst().forms())
          .hasSize(2);
    }
  }
}
