package dev.vitrine.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.index.postings.Form;
import dev.vitrine.index.text.Language;
import dev.vitrine.kernel.answer.Notice.NoticeKind;
import dev.vitrine.kernel.shop.Settings.Synonyms;
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

/// What the steps of understanding make of texts, on the small catalogue.
@TestInstance(Lifecycle.PER_CLASS)
class UnderstandingTest {
  private final SmallShop shop =
      SmallShop.of(Golden.catalogue())
          .synonyms(
              new Synonyms("1", "", List.of("sofa", "couch")),
              new Synonyms("2", "cell phone", List.of("mobile phone", "smartphone")),
              new Synonyms("3", "tea kettle", List.of("teapot")),
              new Synonyms("4", "", List.of("wi-fi", "wlan", "wireless lan")));
  private final Cascade strict = TestCascade.of(new KeywordRecall(0, 1_000, 1_000), 200);

  @AfterAll
  void close() {
    shop.close();
  }

  private Understood understand(Ask ask) {
    return TestCascade.understood(ask, shop.view());
  }

  private List<String> find(Ask ask) {
    return SmallShop.ids(shop.answer(strict, ask.page(0, 50).query()));
  }

  private List<String> corrections(String text) {
    return understand(Ask.of(text)).notices().stream()
        .filter(n -> n.kind() == NoticeKind.CORRECTED)
        .map(n -> n.from() + " " + n.to())
        .toList();
  }

  private List<String> joined(SmallShop shop, String text) {
    return TestCascade.understood(Ask.of(text), shop.view()).notices().stream()
        .filter(n -> n.kind() == NoticeKind.JOINED)
        .map(n -> n.from() + " = " + n.to())
        .toList();
  }

  @Test
  void wordsThatAreTakenAsOneTooAreSaidToBe() {
    try (var other =
        SmallShop.of(
            SmallShop.product("a", "Wireless headphones"),
            SmallShop.product("b", "Head torch"),
            SmallShop.product("c", "Red tshirt"),
            SmallShop.product("d", "Doi mittens"))) {
      assertThat(joined(other, "how do I return it")).as("a wish about an order").isEmpty();
      assertThat(joined(other, "best head phones")).containsExactly("head phones = headphones");
      assertThat(joined(other, "t shirt")).containsExactly("t shirt = tshirt");
      assertThat(joined(other, "headphones")).isEmpty();
      assertThat(joined(other, "head torch")).isEmpty();
      var found = other.answer(strict, Ask.of("head phones").query());
      assertThat(SmallShop.ids(found)).contains("a");
      assertThat(found.notices()).extracting(n -> n.kind()).contains(NoticeKind.JOINED);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ketle, ketle kettle",
    "kettel, kettel kettle",
    "kttle, kttle kettle",
    "jettle, jettle kettle",
    "haedphnes, haedphnes headphones",
    "hedfones, hedfones headphones",
  })
  void aSlipIsCorrectedAndSaidToBe(String text, String correction) {
    assertThat(corrections(text)).containsExactly(correction);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kettle",
        "kettles",
        "the",
        "ktl",
        "wh1000xm5",
        "BL1850C",
        "4548736112118",
        "18w",
        "19",
        "连衣裙",
        "قهوة"
      })
  void knownWordsShortWordsAndWordsWithDigitsAreLeftAlone(String text) {
    assertThat(corrections(text)).isEmpty();
  }

  @Test
  void anotherModelIsNotThisOne() {
    assertThat(find(Ask.of("wh1000xm5"))).doesNotContain("hp-xm4", "hp-xm3");
    assertThat(find(Ask.of("4548736112118"))).isEmpty();
  }

  @Test
  void synonymsWorkBothWays() {
    assertThat(find(Ask.of("sofa"))).containsExactlyInAnyOrder("sofa-grey", "couch-green");
    assertThat(find(Ask.of("couch"))).containsExactlyInAnyOrder("sofa-grey", "couch-green");
    assertThat(find(Ask.of("sofas grey"))).containsExactly("sofa-grey");
  }

  @Test
  void aSynonymWithAFromWorksOneWay() {
    assertThat(find(Ask.of("cell phone"))).containsExactlyInAnyOrder("phone", "phone-big");
    assertThat(find(Ask.of("Cell Phones"))).containsExactlyInAnyOrder("phone", "phone-big");
    assertThat(find(Ask.of("smartphone"))).containsExactly("phone-big");
    assertThat(find(Ask.of("tea kettle"))).contains("pot-tea");
    assertThat(find(Ask.of("teapot"))).containsExactly("pot-tea");
  }

  @Test
  void aSynonymOfSeveralWordsNeedsAllOfThemSideBySide() {
    assertThat(find(Ask.of("cell phone large"))).containsExactly("phone-big");
    assertThat(find(Ask.of("wlan router"))).containsExactly("router");
    assertThat(find(Ask.of("wireless lan"))).containsExactly("router");
    assertThat(find(Ask.of("wireless"))).doesNotContain("router");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hp-kids",
        "hp-buds",
        "kettle-glass",
        "shoe-run",
        "drill-bits",
        "sofa-grey",
        "phone",
        "de-huelle",
        "fr-lampe",
        "zh-dress",
        "ja-cup",
        "vi-coffee",
        "ar-watch",
        "id-shoe"
      })
  void everyBeginningOfATitleFindsIt(String id) {
    String json = shop.documents().get(id).json();
    int from = json.indexOf("\"title\":\"") + 9;
    String title = json.substring(from, json.indexOf('"', from));
    var missed = new ArrayList<String>();
    int end = title.indexOf(' ') < 0 ? title.length() : title.indexOf(' ');
    for (int length = 1; length <= title.length(); length++) {
      String text = title.substring(0, length);
      boolean language = length > end || Character.isIdeographic(text.codePointAt(0));
      if (language && !find(Ask.of(text).typing()).contains(id)) {
        missed.add(text);
      }
    }
    assertThat(missed).isEmpty();
  }

  @Test
  void aWordThatIsFinishedIsNoBeginning() {
    assertThat(find(Ask.of("headph").typing())).contains("hp-kids");
    assertThat(find(Ask.of("headph"))).doesNotContain("hp-kids");
    assertThat(find(Ask.of("headph ").typing())).doesNotContain("hp-kids");
  }

  @Test
  void quotesMakePhrases() {
    assertThat(find(Ask.of("\"electric kettle\"")))
        .containsExactlyInAnyOrder("kettle-steel", "kettle-red");
    assertThat(find(Ask.of("\"kettle electric\""))).isEmpty();
    assertThat(find(Ask.of("\"kettle\""))).contains("kettle-glass");
    assertThat(find(Ask.of("\"electric kettle"))).contains("kettle-red");
    assertThat(understand(Ask.of("tv 55\" and 65\"")).phrases()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "...", "!?", "🫖", "👩‍👩‍👧 🎉", "\"\"", "-", "__"})
  void textWithoutALetterOrDigitAsksNothingInWords(String text) {
    assertThat(understand(Ask.of(text)).browsing()).isTrue();
    assertThat(find(Ask.of(text))).hasSize(shop.documents().size());
  }

  @Test
  void punctuationAndEmojiAroundWordsDoNotMatter() {
    List<String> kettles = find(Ask.of("kettle"));
    for (String text : List.of("kettle!", "🫖 kettle 🫖", "(kettle)", "kettle...", " kettle ")) {
      assertThat(find(Ask.of(text))).as(text).isEqualTo(kettles);
    }
  }

  @Test
  void scriptsTellTheLanguage() {
    assertThat(understand(Ask.of("连衣裙")).language()).isEqualTo(Language.ZH);
    assertThat(understand(Ask.of("イヤホン")).language()).isEqualTo(Language.JA);
    assertThat(understand(Ask.of("운동화")).language()).isEqualTo(Language.KO);
    assertThat(understand(Ask.of("เสื้อ")).language()).isEqualTo(Language.TH);
    assertThat(understand(Ask.of("ساعة")).language()).isEqualTo(Language.AR);
    assertThat(understand(Ask.of("áo thun nữ màu trắng")).language()).isEqualTo(Language.VI);
    assertThat(understand(Ask.of("kettle")).language()).isEqualTo(Language.EN);
    assertThat(understand(Ask.of("lampe").language("fr-CA")).language()).isEqualTo(Language.FR);
  }

  @Test
  void aLongTextIsCutToWordsThatCanBeLookedFor() {
    assertThat(understand(Ask.of("kettle ".repeat(73))).terms()).hasSize(32);
    assertThat(find(Ask.of("kettle ".repeat(73)))).contains("kettle-red");
  }

  @Test
  void formsWeighAtMostTheWordItself() {
    for (String text : List.of("cell phone", "ketle", "t-shirt", "wlan", "earb", "ea")) {
      for (Term term : understand(Ask.of(text).typing()).terms()) {
        assertThat(term.forms()).extracting(Form::weight).allMatch(w -> w > 0 && w <= 1);
        assertThat(term.forms()).doesNotHaveDuplicates();
      }
    }
  }
}
