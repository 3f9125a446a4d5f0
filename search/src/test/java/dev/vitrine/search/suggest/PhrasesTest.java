package dev.vitrine.search.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.index.text.Language;
import dev.vitrine.search.SmallShop;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasesTest {
  @Test
  void phrasesStandByThemselves() {
    List<String> found =
        phrases(
            "Aroma stainless steel water bottle, blue",
            "Luno stainless steel water bottle with straw, green",
            "Nido stainless steel water bottle for kids",
            "Hario glass water bottle, 500 ml",
            "Bodum stainless steel kettle, 1.7 l",
            "Kala stainless steel kettle for camping",
            "Lord of the flies, paperback",
            "Lord of the rings, paperback",
            "Lord of the dance, paperback");

    assertThat(found)
        .contains("water bottle", "stainless steel water bottle", "stainless steel kettle");
    // A part of a longer phrase, ends in a small word, begins with a measure, a value between
    // commas.
    assertThat(found)
        .doesNotContain("steel water", "lord of", "of the", "stainless steel water", "500 ml");
  }

  @Test
  void wordsAreAsTheyAreWritten() {
    assertThat(phrases("Basic t-shirt", "White t-shirt", "Men's t-shirt")).contains("t-shirt");
    assertThat(phrases("L'Atelier lampe", "L'Atelier chaise")).contains("l'atelier");
  }

  @Test
  void scriptsWithoutSpacesAreCut() {
    assertThat(phrases("夏季新款连衣裙", "碎花连衣裙", "长款连衣裙")).contains("连衣裙");
  }

  @Test
  void numbersAndCodesAreNoWords() {
    List<String> found =
        phrases("Drill DCD796D2 18V set", "Drill DCD796D2 18V set", "Drill DCD796D2 set");
    assertThat(found)
        .contains("drill")
        .noneMatch(text -> text.contains("18v") || text.contains("796"));
  }

  private static List<String> phrases(String... titles) {
    var words = new TitleWords(SmallShop.WORDS);
    for (String title : titles) {
      boolean chinese = title.codePointAt(0) > 0x4E00;
      words.add(title, chinese ? Language.ZH : Language.EN);
    }
    return new Phrases(words, 2).best(1_000).stream().map(Phrases.Phrase::text).toList();
  }
}
