package dev.vitrine.search.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.shop.Settings;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SafeWordsTest {
  @Test
  void wordsThatAbuseAreNotShownAndOthersAre() {
    SafeWords safe = SafeWords.with(List.of());
    assertThat(safe.allows("oh shit")).isFalse();
    assertThat(safe.allows("bastards")).isFalse();
    assertThat(List.of("shiitake", "scunthorpe mug", "cocktail dress", "essex"))
        .allMatch(safe::allows);
  }

  @Test
  void aShopNamesWordsAndPhrasesOfItsOwn() {
    var settings =
        new Settings(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Map.of(),
            Map.of(SafeWords.SETTING, "[\"Rival\", \"cheap copy\"]"));
    SafeWords safe = SafeWords.of(settings);
    assertThat(safe.allows("rival phone")).isFalse();
    assertThat(safe.allows("a cheap copy of it")).isFalse();
    assertThat(safe.allows("cheap phone")).isTrue();
    assertThat(SafeWords.of(Settings.DEFAULT).allows("rival phone")).isTrue();
  }
}
