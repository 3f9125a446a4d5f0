package dev.vitrine.kernel.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.rule.Rule.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleTest {
  private static Rule in(Period... validity) {
    return new Rule("r", "", true, List.of(), List.of(), List.of(validity), Consequence.NONE);
  }

  @Test
  void aPeriodBeginsWithItsFirstSecondAndEndsBeforeItsLast() {
    Rule rule = in(new Period(10, 20), new Period(30, 40));
    assertThat(rule.holdsAt(9)).isFalse();
    assertThat(rule.holdsAt(10)).isTrue();
    assertThat(rule.holdsAt(19)).isTrue();
    assertThat(rule.holdsAt(20)).isFalse();
    assertThat(rule.holdsAt(30)).isTrue();
    assertThat(rule.over(39)).isFalse();
    assertThat(rule.over(40)).isTrue();
  }

  @Test
  void withoutPeriodsItHoldsAlways() {
    assertThat(in().holdsAt(0)).isTrue();
    assertThat(in().over(Long.MAX_VALUE)).isFalse();
  }

  @Test
  void whatDoesNothingIsIdle() {
    assertThat(Consequence.NONE.idle()).isTrue();
  }
}
