package dev.vitrine.search.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.suggest.Suggestion.Part;
import dev.vitrine.testkit.Randomized;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PartsTest {
  @Test
  void whatCompletesTheTypedWordsIsApart() {
    assertThat(parts("red dr", "red dress"))
        .containsExactly(
            new Part("red", true),
            new Part(" ", false),
            new Part("dr", true),
            new Part("ess", false));
    assertThat(parts("CAF", "Café crème"))
        .containsExactly(new Part("Caf", true), new Part("é crème", false));
    assertThat(parts("cafe ", "Café crème"))
        .containsExactly(new Part("Café", true), new Part(" crème", false));
    assertThat(parts("shirt", "t-shirt")).last().isEqualTo(new Part("shirt", true));
    assertThat(parts("", "lamp")).containsExactly(new Part("lamp", false));
  }

  @Randomized(runs = 200)
  void thePartsTogetherAreTheText(RandomGenerator random) {
    String text = text(random);
    assertThat(parts(text(random), text).stream().map(Part::text).collect(Collectors.joining()))
        .isEqualTo(text);
  }

  private static String text(RandomGenerator random) {
    String from = "aAbé ß-'ﬁİ\u0301中 😀.,9";
    return random
        .ints(random.nextInt(12), 0, from.codePointCount(0, from.length()))
        .mapToObj(i -> Character.toString(from.codePointAt(from.offsetByCodePoints(0, i))))
        .collect(Collectors.joining());
  }

  private static List<Part> parts(String typed, String text) {
    return new Parts(Folded.of(typed).plain()).of(text);
  }
}
