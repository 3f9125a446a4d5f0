package dev.vitrine.learn.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.search.TagType;
import dev.vitrine.search.tagging.Calibration;
import dev.vitrine.search.tagging.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpanCountsTest {
  @Test
  void wordsAndTypeMustBothBeRight() {
    List<Span> there = List.of(new Span(TagType.COLOUR, 0, 1), new Span(TagType.SHAPE, 1, 3));
    List<Span> found =
        List.of(
            new Span(TagType.COLOUR, 0, 1),
            new Span(TagType.SHAPE, 1, 2),
            new Span(TagType.SHAPE, 2, 3));
    SpanCounts counts = SpanCounts.of(found, there);
    assertThat(counts).isEqualTo(new SpanCounts(1, 3, 2));
    assertThat(counts.f1()).isEqualTo(0.4);
    assertThat(SpanCounts.NONE.f1()).isZero();
  }

  @Test
  void aCalibrationFindsTheCurveThatRightAndWrongFollow() {
    var outcomes = new ArrayList<Platt.Outcome>();
    for (int i = -40; i <= 40; i++) {
      double odds = i / 10.0;
      int right = (int) Math.round(1000 / (1 + Math.exp(-(0.5 * odds - 0.25))));
      for (int k = 0; k < 1000; k++) {
        outcomes.add(new Platt.Outcome(odds, k < right));
      }
    }
    Calibration fit = Platt.fit(outcomes);
    assertThat(fit.slope()).isCloseTo(0.5, within(0.01));
    assertThat(fit.shift()).isCloseTo(-0.25, within(0.01));
  }
}
