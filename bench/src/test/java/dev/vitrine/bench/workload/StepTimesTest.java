package dev.vitrine.bench.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.bench.measure.Figure;
import dev.vitrine.kernel.answer.Trace;
import dev.vitrine.kernel.answer.Trace.Line;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepTimesTest {
  private static final long MILLI = 1_000_000;

  private static StepTimes of(Line... lines) {
    var times = new StepTimes();
    times.add(new Trace(List.of(lines)), 10 * MILLI);
    return times;
  }

  @Test
  void stepsOfUnderstandingAreOneAndWhatIsLeftIsTold() {
    List<Figure> figures =
        of(
                new Line("understand", "split", 0, 2, MILLI, ""),
                new Line("understand", "spell", 2, 2, 2 * MILLI, ""),
                new Line("recall", "keywords", 0, 7, 4 * MILLI, ""))
            .figures("w");
    assertThat(figures)
        .extracting(Figure::what)
        .containsExactly(
            "recall keywords, by the clock",
            "recall keywords, candidates",
            "understand, by the clock",
            "around the steps, by the clock");
    assertThat(figures).extracting(f -> f.value().median()).containsExactly(4.0, 7.0, 3.0, 3.0);
  }

  @Test
  void anotherRankerIsRefused() {
    StepTimes times = of(new Line("first stage", "linear", 7, 7, MILLI, ""));
    assertThatThrownBy(() -> times.need(List.of("first stage learned")))
        .hasMessageContaining("no 'first stage learned'")
        .hasMessageContaining("first stage linear");
  }

  @Test
  void aRecallThatBringsNothingOrIsSkippedIsRefused() {
    StepTimes nothing = of(new Line("recall", "fresh", 0, 0, MILLI, ""));
    assertThatThrownBy(() -> nothing.need(List.of("recall fresh"))).hasMessageContaining("nothing");
    StepTimes skipped = of(new Line("recall", "fresh", 0, 0, MILLI, "skipped: too late"));
    assertThatThrownBy(() -> skipped.need(List.of("recall fresh"))).hasMessageContaining("skipped");
  }
}
