package dev.vitrine.search.recall;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.index.postings.Form;
import dev.vitrine.index.postings.TextMatch;
import dev.vitrine.index.postings.Word;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoveringTest {
  private static Telling telling(String word, double weight) {
    return new Telling(word, new Word(word, List.of(Form.term(word, 1f)), false), weight);
  }

  private static List<Boolean> optional(double floor, Telling... all) {
    List<Telling> words = List.of(all);
    var text = new TextMatch(words.stream().map(Telling::word).toList(), List.of(), List.of());
    return Covering.match(text, words, floor).words().stream().map(Word::optional).toList();
  }

  @Test
  void aWordWithoutWhichTooLittleIsLeftHasToBeThere() {
    assertThat(optional(0.5, telling("heavy", 6), telling("light", 1), telling("other", 1)))
        .containsExactly(false, true, true);
    assertThat(optional(0.3, telling("heavy", 6), telling("light", 1), telling("other", 1)))
        .containsExactly(true, true, true);
    assertThat(optional(0.9, telling("one", 4), telling("other", 4))).containsExactly(true, true);
    assertThat(optional(0.9, telling("heavy", 4), telling("light", 1)))
        .containsExactly(false, true);
  }
}
