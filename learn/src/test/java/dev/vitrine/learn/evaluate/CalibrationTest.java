package dev.vitrine.learn.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CalibrationTest {
  private static Calibration table(double factor, int cases) {
    var random = new SplittableRandom(1);
    double[] said = new double[cases];
    boolean[] was = new boolean[cases];
    for (int i = 0; i < cases; i++) {
      double truth = 0.4 * random.nextDouble();
      said[i] = factor * truth;
      was[i] = random.nextDouble() < truth;
    }
    return Calibration.of(said, was);
  }

  @Test
  void whatIsSaidRightlyAgreesInEveryBin() {
    Calibration right = table(1, 50_000);
    assertThat(right.rows()).hasSize(10).allMatch(row -> row.cases() == 5_000);
    assertThat(right.rows().stream().filter(Calibration.Row::agrees).count()).isGreaterThan(7);
    assertThat(right.all().agrees()).isTrue();
    assertThat(right.error()).isLessThan(0.01);
  }

  @Test
  void whatIsSaidTooHighDoesNot() {
    Calibration high = table(1.5, 50_000);
    assertThat(high.all().agrees()).isFalse();
    assertThat(high.all().said()).isEqualTo(0.3, within(0.01));
    assertThat(high.all().was()).isEqualTo(0.2, within(0.01));
    assertThat(high.error()).isEqualTo(0.1, within(0.01));
    assertThat(high.rows().getLast().agrees()).isFalse();
  }

  @Test
  void casesOfTheSameProbabilityStayTogether() {
    Calibration one =
        Calibration.of(new double[] {0.5, 0.5, 0.5, 0.5}, new boolean[] {true, false, true, true});
    assertThat(one.rows()).containsExactly(new Calibration.Row(4, 0.5, 0.75));
    assertThat(Calibration.of(new double[0], new boolean[0]).all().agrees()).isTrue();
    assertThat(Calibration.of(new double[0], new boolean[0]).all().told()).isEqualTo("no cases");
  }

  @Test
  void theIntervalIsWilsons() {
    var row = new Calibration.Row(100, 0.1, 0.1);
    assertThat(row.low()).isEqualTo(0.0552, within(1e-4));
    assertThat(row.high()).isEqualTo(0.1744, within(1e-4));
  }
}
