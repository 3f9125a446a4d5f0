package dev.vitrine.simulate.trade;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutlookTest {
  private static final boolean[] FIRST = {true, false};
  private static final boolean[] SECOND = {false, true};
  private static final boolean[] BOTH = {true, true};

  private final Outlook outlook = new Outlook(2);

  @Test
  void whoKnowsNothingComes() {
    assertThat(outlook.invites(BOTH, 100)).isTrue();
    outlook.day(1, 0, 0, 10);
    assertThat(outlook.invites(FIRST, 0.1)).isFalse();
    assertThat(outlook.invites(SECOND, 100)).isTrue();
  }

  @Test
  void departmentsCountByWhatTheyCost() {
    outlook.day(1, 0, 30, 10);
    outlook.day(1, 1, 0, 20);
    assertThat(outlook.invites(FIRST, 3)).isTrue();
    assertThat(outlook.invites(FIRST, 3.01)).isFalse();
    assertThat(outlook.invites(BOTH, 1)).isTrue();
    assertThat(outlook.invites(BOTH, 1.01)).isFalse();
    assertThat(outlook.invites(SECOND, 0.01)).isFalse();
  }

  @Test
  void whatWasAWeekBeforeIsForgotten() {
    outlook.day(1, 0, 70, 10);
    for (int day = 2; day <= 7; day++) {
      outlook.day(day, 0, 0, 10);
    }
    assertThat(outlook.invites(FIRST, 1)).isTrue();
    outlook.day(8, 0, 0, 10);
    assertThat(outlook.invites(FIRST, 0.1)).isFalse();
  }
}
