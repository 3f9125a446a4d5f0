package dev.vitrine.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.answer.Notice;
import dev.vitrine.kernel.answer.Notice.NoticeKind;
import dev.vitrine.search.recall.KeywordRecall;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Misspelt queries on a shop of a few titles: what they become, what is said, and what is left
/// alone.
@TestInstance(Lifecycle.PER_CLASS)
class CorrectSpellingTest {
  private final SmallShop shop =
      SmallShop.of(
          SmallShop.product("a", "Wireless headphones"),
          SmallShop.product("b", "Smartwatch band"),
          SmallShop.product("c", "Stainless steel kettle"),
          SmallShop.product("d", "Kitten food"),
          SmallShop.product("e", "Чайник электрический"),
          SmallShop.product("f", "Cà phê sữa đá"),
          SmallShop.product("g", "Women's leather boots"),
          SmallShop.product("h", "Sony WH-1000XM4"));
  private final Cascade strict = TestCascade.of(new KeywordRecall(0, 1_000, 1_000), 200);

  @AfterAll
  void close() {
    shop.close();
  }

  private List<String> find(Ask ask) {
    return SmallShop.ids(shop.answer(strict, ask.query()));
  }

  private static List<Notice> corrections(SmallShop shop, Ask ask) {
    return TestCascade.understood(ask, shop.view()).notices().stream()
        .filter(n -> n.kind() == NoticeKind.CORRECTED)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "wireles hedfones, wireless headphones, a",
    "smartwatchband, smartwatch band, b",
    "hed phones, headphones, a",
    "'Stainles STEAL kettle!', 'stainless steel kettle!', c",
    "чайнмк, чаиник, e",
    "ca phe suaa, ca phe sua, f",
    "leather botos, leather boots, g",
  })
  void theQueryIsCorrectedAndBothAreNamed(String typed, String corrected, String found) {
    var answer = shop.answer(strict, Ask.of(typed).query());
    assertThat(answer.notices()).contains(new Notice(NoticeKind.CORRECTED, typed, corrected));
    assertThat(SmallShop.ids(answer)).contains(found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kettle",
        "kitten kettle",
        "womens boots",
        "women's boots",
        "ca phe",
        "cà phê",
        "wh1000xm5",
        "电热水壶",
        "เสื้อ",
        "xs",
        "\"leather botos\"",
        "for",
        "qwxzvk"
      })
  void whatIsKnownOrNoSlipIsLeftAlone(String typed) {
    assertThat(corrections(shop, Ask.of(typed))).isEmpty();
  }

  @Test
  void aWordIsNotCorrectedToWhatNoItemHasBesideAnotherOne() {
    List<String> items = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      items.add(SmallShop.product("r" + i, "White router"));
    }
    items.add(SmallShop.product("robe", "Silk robe"));
    items.add(SmallShop.product("candle", "Candle, made to order"));
    try (var other = SmallShop.of(items)) {
      assertThat(corrections(other, Ask.of("robe rouge"))).isEmpty();
      assertThat(corrections(other, Ask.of("rouge")))
          .containsExactly(new Notice(NoticeKind.CORRECTED, "rouge", "router"));
      assertThat(corrections(other, Ask.of("wite rouge")))
          .containsExactly(new Notice(NoticeKind.CORRECTED, "wite rouge", "white router"));
      assertThat(corrections(other, Ask.of("silk white rouge"))).hasSize(1);
      assertThat(corrections(other, Ask.of("chaussures rouge"))).isEmpty();
      assertThat(corrections(other, Ask.of("the rouge"))).hasSize(1);
      assertThat(corrections(other, Ask.of("rouge xj900"))).hasSize(1);
      assertThat(corrections(other, Ask.of("silk rouer"))).isEmpty();
      assertThat(corrections(other, Ask.of("white rouer")))
          .containsExactly(new Notice(NoticeKind.CORRECTED, "white rouer", "white router"));
      assertThat(corrections(other, Ask.of("cancel my order"))).isEmpty();
    }
  }

  @Test
  void aWordThatHoldsASentenceTogetherIsNoSlipOfAThing() {
    List<String> items = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      items.add(SmallShop.product("h" + i, "Red hats for small heads"));
    }
    try (var other = SmallShop.of(items)) {
      assertThat(corrections(other, Ask.of("red hast")))
          .containsExactly(new Notice(NoticeKind.CORRECTED, "red hast", "red hats"));
      assertThat(corrections(other, Ask.of("a gift for a child who has small heads"))).isEmpty();
    }
  }

  @Test
  void aShortWordNeedsCompanyForOneSlipAndALongOneDoesNot() {
    List<String> items = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      items.add(
          SmallShop.product("t" + i, "Coffee table", "\"description\":\"We make it of oak.\""));
      items.add(SmallShop.product("l" + i, "Lamp", "\"attributes\":{\"colour\":\"pink\"}"));
      items.add(SmallShop.product("h" + i, "Headphones"));
      items.add(SmallShop.product("p" + i, "Pink soap"));
    }
    items.add(SmallShop.product("m", "We make soap"));
    try (var other = SmallShop.of(items)) {
      assertThat(corrections(other, Ask.of("coffee maker"))).isEmpty();
      assertThat(corrections(other, Ask.of("soap maker"))).hasSize(1);
      assertThat(corrections(other, Ask.of("pink lmap")))
          .containsExactly(new Notice(NoticeKind.CORRECTED, "pink lmap", "pink lamp"));
      assertThat(corrections(other, Ask.of("coffee lmap"))).isEmpty();
      assertThat(corrections(other, Ask.of("zorbex lmap")))
          .containsExactly(new Notice(NoticeKind.CORRECTED, "zorbex lmap", "zorbex lamp"));
      assertThat(corrections(other, Ask.of("coffee heaphones")))
          .containsExactly(
              new Notice(NoticeKind.CORRECTED, "coffee heaphones", "coffee headphones"));
    }
  }

  @Test
  void aWordThatStaysWhatItIsIsNoCorrection() {
    List<String> items = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      items.add(SmallShop.product("e" + i, "Running shoes for the road"));
    }
    items.add(
        "{'id':'es','title':'Zapatillas de correr para mujeres y hombres con suela','language':'es'}"
            .replace('\'', '"'));
    try (var other = SmallShop.of(items)) {
      Ask asked = Ask.of("zapatillas azules");
      assertThat(corrections(other, asked)).isEmpty();
      assertThat(
              SmallShop.ids(
                  other.answer(TestCascade.of(new KeywordRecall(5, 10, 10), 20), asked.query())))
          .contains("es");
    }
  }

  @Test
  void correctionCanBeSwitchedOff() {
    assertThat(find(Ask.of("hedphones"))).containsExactly("a");
    assertThat(find(Ask.of("hedphones").asTyped())).isEmpty();
    assertThat(corrections(shop, Ask.of("hedphones").asTyped())).isEmpty();
  }

  @Test
  void aWordThatIsBeingTypedIsNotCorrectedBeforeItCanBeABeginning() {
    assertThat(corrections(shop, Ask.of("wireless headp").typing())).isEmpty();
    assertThat(find(Ask.of("wireles headp").typing())).containsExactly("a");
  }

  @Test
  void aRareWordIsCorrectedOnlyInAQueryThatFindsNothing() {
    List<String> items = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      items.add(SmallShop.product("k" + i, "Steel kettle"));
    }
    items.add(SmallShop.product("book", "How to steal a car"));
    try (var other = SmallShop.of(items)) {
      assertThat(corrections(other, Ask.of("steal kettle")))
          .containsExactly(new Notice(NoticeKind.CORRECTED, "steal kettle", "steel kettle"));
      assertThat(corrections(other, Ask.of("steal"))).isEmpty();
      assertThat(corrections(other, Ask.of("steal car"))).isEmpty();
      assertThat(corrections(other, Ask.of("car kettle"))).isEmpty();
      assertThat(corrections(other, Ask.of("steal kettle").asTyped())).isEmpty();
    }
  }

  @Test
  void whatOneSellerMisspeltIsNotWhatIsMeant() {
    List<String> items = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      items.add(SmallShop.product("r" + i, "Running shoes"));
    }
    items.add(SmallShop.product("slip", "Runing shoes, blue"));
    try (var other = SmallShop.of(items)) {
      assertThat(corrections(other, Ask.of("runing shoes")))
          .containsExactly(new Notice(NoticeKind.CORRECTED, "runing shoes", "running shoes"));
      assertThat(corrections(other, Ask.of("blue runing"))).isEmpty();
      assertThat(corrections(other, Ask.of("runing"))).isEmpty();
      other.put(List.of(SmallShop.product("n", "Shoes", "\"brand\":\"Runing\"")));
      assertThat(corrections(other, Ask.of("runing shoes"))).isEmpty();
    }
  }

  @Test
  void whatTheGrammarOfAnotherLanguageMakesOfAWordIsNotAWord() {
    String french =
        SmallShop.product(
            "f", "Chaussures", "\"description\":\"des running\"", "\"language\":\"fr\"");
    try (var other = SmallShop.of(SmallShop.product("a", "Running shoes"), french)) {
      assertThat(corrections(other, Ask.of("runing")))
          .containsExactly(new Notice(NoticeKind.CORRECTED, "runing", "running"));
      assertThat(corrections(other, Ask.of("chaussures"))).isEmpty();
    }
  }

  @Test
  void newWordsAreKnownOnceTheyCanBeFound() {
    try (var other = SmallShop.of(SmallShop.product("a", "Kettle"))) {
      assertThat(corrections(other, Ask.of("trampolin"))).isEmpty();
      other.put(List.of(SmallShop.product("b", "Trampoline")));
      assertThat(corrections(other, Ask.of("trampolin"))).isNotEmpty();
      other.remove("b");
    }
  }

  @Test
  void aLargeCatalogueIsReadBesideTheQueries() throws InterruptedException {
    var items = new ArrayList<String>();
    for (int i = 0; i < 2_100; i++) {
      items.add(SmallShop.product("i" + i, "Kettle"));
    }
    try (var other = SmallShop.of(items)) {
      assertThat(corrections(other, Ask.of("ketle"))).isNotEmpty();
      List<String> more = new ArrayList<>();
      for (int i = 0; i < 1_000; i++) {
        more.add(SmallShop.product("j" + i, "Trampoline"));
      }
      var steps = TestCascade.understanding();
      other.put(more);
      boolean known = false;
      for (int tries = 0; !known && tries < 500; tries++) {
        Understood understood = Understood.of(Ask.of("trampolin").query());
        for (Understanding step : steps) {
          understood = step.understand(understood, other.view());
        }
        known = !understood.notices().isEmpty();
        Thread.sleep(known ? 0 : 10);
      }
      assertThat(known).isTrue();
    }
  }
}
