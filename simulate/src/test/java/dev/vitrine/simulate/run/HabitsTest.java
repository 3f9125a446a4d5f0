package dev.vitrine.simulate.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class HabitsTest {
  @Test
  void theFallOfQueriesIsThePowerOfTheirRank() {
    var habits = new Habits();
    for (int rank = 1; rank <= 60; rank++) {
      for (int i = 0; i < 6_000 / rank; i++) {
        habits.asked("query " + rank);
      }
    }
    assertThat(habits.fall()).isCloseTo(1, within(0.02));
    assertThat(new Habits().fall()).isZero();
  }

  @Test
  void theSpreadCountsVisitsWithoutAnOrder() {
    var habits = new Habits();
    for (int i = 0; i < 100; i++) {
      habits.paid(i == 0 ? 5_000 : 0);
    }
    assertThat(habits.spread()).isCloseTo(9.95, within(0.01));
    assertThat(new Habits().spread()).isZero();
  }
}
