package dev.vitrine.simulate.shopper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MoodsTest {
  private static final double LOYALTY = 0.3;

  @Test
  void theGladComeMoreOftenThanTheSorry() {
    var moods = new Moods(2, LOYALTY);
    moods.felt(0, true);
    moods.felt(1, false);
    assertThat(moods.factor(0)).isGreaterThan(1);
    assertThat(moods.factor(1)).isLessThan(1);
    assertThat(moods.factor(0) - moods.factor(1))
        .isCloseTo(LOYALTY * Moods.satisfied(), within(1e-12));
  }

  @Test
  void anOrderIsWorthWhatItDoesToTheMoodOnAverage() {
    var moods = new Moods(2, 1);
    moods.felt(0, true);
    moods.felt(1, false);
    double glad = moods.factor(0) - 1;
    double sorry = moods.factor(1) - 1;
    assertThat(Moods.ordered(0.25)).isCloseTo(0.75 * glad + 0.25 * sorry, within(1e-12));
  }

  /// Two who differ in one visit, and come once a day from then on.
  @Test
  void moodsLastAsLongAsIsSaid() {
    var moods = new Moods(2, LOYALTY);
    moods.felt(0, true);
    moods.felt(1, false);
    double more = 0;
    for (int day = 0; day < 9; day++) {
      more += moods.factor(0) - moods.factor(1);
      moods.felt(0, true);
      moods.felt(1, true);
    }
    double said = Moods.satisfied() * Moods.lasting(LOYALTY, 1, 9);
    assertThat(more).isCloseTo(said, within(1e-12));
    assertThat(Moods.lasting(LOYALTY, 1, 0)).isZero();
  }
}
