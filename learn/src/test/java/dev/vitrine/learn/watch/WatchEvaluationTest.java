package dev.vitrine.learn.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.kernel.error.VitrineException;
import org.junit.jupiter.api.Test;

class WatchEvaluationTest {
  private static final WatchEvaluation.Options OPTIONS = new WatchEvaluation.Options(20, false, 42);

  private static WatchReport report() {
    return WatchEvaluation.of(
        MadeUpLog.ofTastes(4_000, 7, Integer.MAX_VALUE), "made-up", OPTIONS, _ -> {});
  }

  @Test
  void treesFindATasteThatRatesDoNotSee() {
    WatchReport report = report();
    assertThat(report.outcomes()).hasSize(2);
    Slice all = report.outcomes().getFirst().slices().getFirst();
    assertThat(all.rows()).isEqualTo(1_000);
    assertThat(all.measured())
        .extracting(Measured::name)
        .containsExactly("item rate", "user rate", "slot rate", "the three", "trees");
    assertThat(all.measured().get(3).auc().value()).isBetween(0.4, 0.65);
    assertThat(all.measured().getLast().auc().value()).isGreaterThan(0.8);
    assertThat(all.measured().getLast().grouped().value()).isGreaterThan(0.75);
    assertThat(all.measured().get(3).below().low()).isGreaterThan(0.1);
    assertThat(all.measured().getLast().logLoss()).isLessThan(all.measured().get(3).logLoss());
    assertThat(WatchReportText.of(report))
        .contains("the three", "cold users, fewer than 20")
        .doesNotContain("chance chose");
  }

  @Test
  void theSameSeedGivesTheSameReport() {
    assertThat(report().outcomes()).isEqualTo(report().outcomes());
  }

  @Test
  void aLogOfTwoDaysIsTooShort() {
    WatchLog log = MadeUpLog.ofTastes(10, 1, Integer.MAX_VALUE);
    Impressions two =
        MadeUpLog.empty()
            .shown("a", "x", 0, true, 0)
            .shown("a", "x", 90_000_000, true, 0)
            .impressions();
    var small = new WatchLog(two, Attributes.none(1), Attributes.none(1), log.zone());
    assertThatThrownBy(() -> WatchEvaluation.of(small, "two days", OPTIONS, _ -> {}))
        .isInstanceOf(VitrineException.class)
        .hasMessageContaining("at least 3 days");
  }
}
