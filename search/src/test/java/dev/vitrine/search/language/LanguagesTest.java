package dev.vitrine.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.index.text.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LanguagesTest {
  private static LanguageModel model(Map<Language, Integer> items, Map<String, Language> words) {
    return LanguageModel.of(
        items,
        (languages, to) ->
            words.forEach((word, language) -> {
              int[] counts = new int[languages.size()];
              counts[languages.indexOf(language)] = 4;
              to.word(word, counts);
            }));
  }

  private static Languages of(LanguageModel model, Language shopper, String... words) {
    List<Languages.Asked> asked =
        List.of(words).stream().map(w -> new Languages.Asked(w, Language.EN)).toList();
    return Languages.of(asked, shopper, model);
  }

  @Test
  void nothingAskedIsInTheCommonestOrTheShoppersLanguage() {
    LanguageModel model = model(Map.of(Language.EN, 90, Language.DE, 10), Map.of());
    assertThat(of(model, Language.OTHER).ordered()).containsExactly(Language.EN, Language.DE);
    assertThat(of(model, Language.DE).ordered()).containsExactly(Language.DE, Language.EN);
    assertThat(of(model, Language.OTHER, "12", "").words()).isEmpty();
  }

  @Test
  void lettersRuleLanguagesOut() {
    LanguageModel model =
        model(
            Map.of(Language.JA, 50, Language.KO, 50, Language.EN, 5),
            Map.of("コーヒー", Language.JA, "운동화", Language.KO, "coffee", Language.JA));
    Languages told = of(model, Language.OTHER, "ケース", "운동", "coffee", "чай");
    assertThat(told.words())
        .isEqualTo(Map.of("ケース", Language.JA, "운동", Language.KO, "coffee", Language.EN));
  }

  @Test
  void whatASmallLanguageLacksSaysLittle() {
    LanguageModel model =
        model(
            Map.of(Language.EN, 10_000, Language.DE, 100),
            Map.of("shirt", Language.EN, "shoes", Language.EN, "schuhe", Language.DE));
    assertThat(of(model, Language.OTHER, "schuhe").ordered().getFirst()).isEqualTo(Language.DE);
    assertThat(of(model, Language.OTHER, "qqq").ordered().getFirst()).isEqualTo(Language.EN);
  }
}
