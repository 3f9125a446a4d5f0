package dev.vitrine.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.index.text.Language;
import dev.vitrine.index.text.LanguageGuess;
import dev.vitrine.testkit.Randomized;
import java.util.List;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which languages queries and their words are taken to be in.
@TestInstance(Lifecycle.PER_CLASS)
class QueryLanguagesTest {
  private static final double FLOOR = 0.9;

  private final SmallShop shop = LanguageShop.in();
  private final View view = shop.view();

  @AfterAll
  void close() {
    shop.close();
  }

  private static String words(Ask ask, View view) {
    return TestCascade.understanding()
        .getFirst()
        .understand(Understood.of(ask.query()), view)
        .terms()
        .stream()
        .map(term -> term.language().code())
        .collect(Collectors.joining(" "));
  }

  private static Language language(Ask ask, View view) {
    return TestCascade.understanding()
        .getFirst()
        .understand(Understood.of(ask.query()), view)
        .language();
  }

  @Test
  void mostQueriesAreReadInTheirLanguage() {
    List<LanguageShop.Text> queries = LanguageShop.queries();
    List<String> missed =
        queries.stream()
            .filter(q -> !language(Ask.of(q.text()), view).code().equals(q.language()))
            .map(q -> q + " " + language(Ask.of(q.text()), view))
            .toList();
    assertThat(1 - missed.size() / (double) queries.size())
        .as("%s", missed)
        .isGreaterThanOrEqualTo(FLOOR);
  }

  @ParameterizedTest
  @CsvSource({
    "baju anak perempuan size 5 cotton, id id id en id en",
    "kasut lelaki running shoes, ms ms en en",
    "Zahnbürste for kids, de en en",
    "waterproof Winterjacke Herren, en de de",
    "phone case con flores, en en es es",
    "giày running shoes nam, vi en en vi",
    "robe de bébé with flowers, fr fr fr en en",
  })
  void eachWordIsInItsOwnLanguage(String text, String languages) {
    assertThat(words(Ask.of(text), view)).isEqualTo(languages);
  }

  @Test
  void wordsOfTwoLanguagesAreFoundInBoth() {
    List<String> forms = forms("schwarze shirts dompet", view);
    assertThat(forms).contains("shirt", "dompet");
    assertThat(language(Ask.of("Kopfhörer blankets"), view)).isIn(Language.DE, Language.EN);
    assertThat(forms("Kopfhörer blankets", view)).contains("blanket");
  }

  private static List<String> forms(String text, View view) {
    return TestCascade.understood(Ask.of(text), view).terms().stream()
        .flatMap(term -> term.forms().stream())
        .map(form -> form.term())
        .toList();
  }

  @Test
  void whatTheShopperSaysDecidesWhereWordsDoNot() {
    assertThat(language(Ask.of("yoga").language("ms"), view)).isEqualTo(Language.MS);
    assertThat(language(Ask.of("yoga").language("id"), view)).isEqualTo(Language.ID);
    assertThat(language(Ask.of("12 34").language("de-AT"), view)).isEqualTo(Language.DE);
    assertThat(language(Ask.of("dompet kulit").language("en"), view)).isNotEqualTo(Language.EN);
  }

  @Test
  void aScriptThatNoItemHasIsReadAllTheSame() {
    assertThat(language(Ask.of("连衣裙"), view)).isEqualTo(Language.ZH);
    assertThat(language(Ask.of("เสื้อยืด cotton"), view)).isEqualTo(Language.TH);
    assertThat(language(Ask.of("quan dai nam"), view)).isNotEqualTo(Language.IT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "vi", "id"})
  void aShopOfOneLanguageReadsInItAsBefore(String code) {
    try (SmallShop one = LanguageShop.in(code)) {
      View of = one.view();
      for (LanguageShop.Text query : LanguageShop.queries()) {
        Language guess = LanguageGuess.of(query.text());
        Language first = guess == Language.EN ? Language.of(code) : guess;
        assertThat(language(Ask.of(query.text()), of)).as("%s", query).isEqualTo(first);
        assertThat(words(Ask.of(query.text()), of).split(" ")).containsOnly(first.code());
      }
    }
  }

  @Test
  void itemsThatComeLaterAreLearntFrom() {
    try (SmallShop growing = LanguageShop.in("en", "de")) {
      assertThat(language(Ask.of("celana pendek"), growing.view())).isNotEqualTo(Language.ID);
      growing.put(LanguageShop.items("id"));
      assertThat(language(Ask.of("celana pendek"), growing.view())).isEqualTo(Language.ID);
    }
  }

  @Randomized(runs = 300)
  void noTextFails(RandomGenerator random) {
    var text = new StringBuilder();
    for (int n = random.nextInt(40); n > 0; n--) {
      switch (random.nextInt(4)) {
        case 0 -> text.append((char) random.nextInt(0x10000));
        case 1 -> text.append(' ');
        case 2 -> text.appendCodePoint(random.nextInt(0x110000));
        default -> text.append((char) ('a' + random.nextInt(26)));
      }
    }
    Ask ask = random.nextBoolean() ? Ask.of(text.toString()).language("ms") : Ask.of(text + "");
    Understood understood =
        TestCascade.understanding().getFirst().understand(Understood.of(ask.query()), view);
    assertThat(understood)
        .isEqualTo(
            TestCascade.understanding().getFirst().understand(Understood.of(ask.query()), view));
  }

  @Test
  void wordsAreCountedByTheLanguagesOfTheirItems() {
    List<Language> all = view.postings().dictionary().languages();
    var counted = new TreeMap<String, String>();
    view.postings()
        .dictionary()
        .eachByLanguage(
            all,
            (word, items) -> {
              String languages =
                  all.stream()
                      .filter(l -> items[all.indexOf(l)] > 0)
                      .map(l -> l.code() + items[all.indexOf(l)])
                      .collect(Collectors.joining(" "));
              counted.put(word, languages);
            });
    assertThat(counted)
        .containsEntry("dompet", "id1 ms1")
        .containsEntry("sepatu", "id1")
        .containsEntry("fur", "de6")
        .containsEntry("cafe", "es1 fr1 pt1");
  }
}
