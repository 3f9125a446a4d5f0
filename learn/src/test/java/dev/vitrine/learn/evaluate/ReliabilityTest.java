package dev.vitrine.learn.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ReliabilityTest {
  @Test
  void whatComesTrueAsOftenAsSaidHasNoError() {
    var reliability = new Reliability();
    for (int i = 0; i < 1_000; i++) {
      reliability.add(0.2, i % 5 == 0 ? 1 : 0);
    }

    assertThat(reliability.error()).isCloseTo(0, within(1e-9));
    assertThat(reliability.brier()).isCloseTo(0.16, within(1e-9));
  }

  @Test
  void whatNeverComesTrueIsWrongByWhatWasSaid() {
    var reliability = new Reliability();
    for (int i = 0; i < 100; i++) {
      reliability.add(0.9, 0);
    }

    assertThat(reliability.error()).isCloseTo(0.9, within(1e-9));
    assertThat(reliability.told("bad"))
        .isEqualTo(
            "bad: said 0.900, was 0.000 of 100; calibration error 0.900, Brier 0.810 (0.000 for the"
                + " share)");
  }

  @Test
  void errorsOfUnlikeSignDoNotCancelOut() {
    var random = new Random(7);
    var reliability = new Reliability();
    for (int i = 0; i < 20_000; i++) {
      double truth = random.nextDouble();
      reliability.add(truth < 0.5 ? 0.1 : 0.9, random.nextDouble() < truth ? 1 : 0);
    }

    // The shares are 0.25 and 0.75.
    assertThat(reliability.error()).isCloseTo(0.15, within(0.02));
  }

  @Test
  void nothingSaidHasNoError() {
    assertThat(new Reliability().error()).isZero();
    assertThat(new Reliability().brier()).isZero();
  }
}
