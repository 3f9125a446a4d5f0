package dev.vitrine.search.expand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.search.expand.Expansions.Other;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExpansionsTest {
  @Test
  void theLikeliestComeFirstInSteps() {
    var expansions =
        Expansions.of(Map.of("couch", Map.of("sofa", 0.5, "settee", 0.25, "chair", 0.25)));
    assertThat(expansions.of("couch"))
        .extracting(Other::term)
        .containsExactly("sofa", "chair", "settee");
    assertThat(expansions.of("couch").getFirst().weight()).isCloseTo(0.5, within(0.002));
    assertThat(expansions.of("sofa")).isEmpty();
    assertThat(expansions.stems()).containsExactly("couch");
  }

  @Test
  void whatIsTooUnlikelyIsNotKept() {
    var expansions = Expansions.of(Map.of("a", Map.of("b", 0.001), "c", Map.of("d", 0.002)));
    assertThat(expansions.stems()).containsExactly("c");
    assertThat(expansions.entries()).isEqualTo(1);
  }

  @Test
  void ofManyTheBestAreKept() {
    var many = new HashMap<String, Double>();
    for (int i = 0; i < 40; i++) {
      many.put("t" + i, (i + 1) / 100.0);
    }
    var others = Expansions.of(Map.of("word", many)).of("word");
    assertThat(others).hasSize(Expansions.MOST);
    assertThat(others.getFirst().term()).isEqualTo("t39");
  }
}
