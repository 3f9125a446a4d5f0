package dev.vitrine.simulate.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.simulate.run.Simulation;
import dev.vitrine.simulate.run.Small;
import dev.vitrine.simulate.shopper.Moods;
import dev.vitrine.simulate.shopper.Visit;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EditorTest {
  @Test
  void gradesGoByFitAlone() {
    assertThat(Editor.grade(1)).isEqualTo(Editor.HIGHEST);
    assertThat(Editor.grade(0.6)).isEqualTo(2);
    assertThat(Editor.grade(0.2)).isEqualTo(1);
    assertThat(Editor.grade(0.03)).isZero();
  }

  @Test
  void itemsOfAMarketAreGradedByWhatTheirVisitIsFor() {
    Simulation market = Small.market("position", 1);
    Editor editor = market.editor();
    Set<Integer> given = new HashSet<>();
    for (Visit visit : market.visits().day(1, new Moods(Small.SHOPPERS, 0))) {
      for (int card : market.oracle().best(visit, 5)) {
        int grade = editor.grade(visit, card);
        given.add(grade);
        if (Card.kind(card) == ItemKind.PRODUCT) {
          double fit = market.truth().relevance(visit.need(), card);
          assertThat(grade).isEqualTo(Editor.grade(fit));
        }
      }
    }
    assertThat(given).contains(1, Editor.HIGHEST);
  }
}
