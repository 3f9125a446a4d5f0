package dev.vitrine.search.feature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.index.column.Opening;
import dev.vitrine.index.text.Language;
import dev.vitrine.search.Term;
import dev.vitrine.testkit.Randomized;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NamedValuesTest {
  private static final String LETTERS = "aAbsS1İıſK\u212a -/é";

  private static Term term(String typed, String stem) {
    return new Term(typed, stem, List.of(), false, false, List.of(), Language.OTHER, List.of());
  }

  private static String text(RandomGenerator random, int most) {
    var text = new StringBuilder();
    IntStream.range(0, random.nextInt(most + 1))
        .forEach(_ -> text.append(LETTERS.charAt(random.nextInt(LETTERS.length()))));
    return text.toString();
  }

  @Randomized(runs = 200)
  void noValueThatIsNamedIsPassedOverByItsOpening(RandomGenerator random) {
    var values =
        new NamedValues(
            IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(_ -> term(text(random, 3), text(random, 2)))
                .toList());
    for (int i = 0; i < 300; i++) {
      String value = text(random, 6);
      if (values.words(value) != 0) {
        assertThat(values.maybe(Opening.of(value))).as("'%s'", value).isTrue();
      }
    }
  }

  @Test
  void aValueOfTheWordsIsNamedWhateverItsCaseAndNumber() {
    var values = new NamedValues(List.of(term("blue", "blue"), term("t", "t")));
    assertThat(values.words("T-Blues")).isEqualTo(3);
    assertThat(values.words("Blue steel")).isZero();
    assertThat(values.maybe(Opening.of("Ts"))).isTrue();
    assertThat(values.maybe(Opening.of("steel"))).isFalse();
  }
}
