package dev.vitrine.search.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DigitsTest {
  @Test
  void aFewDigitsAreANumberAndAnythingElseIsNone() {
    assertThat(Digits.of("10", 2)).isEqualTo(10);
    assertThat(Digits.of("007", 4)).isEqualTo(7);
    assertThat(Digits.of("100", 2)).isZero();
    assertThat(Digits.of("", 2)).isZero();
    assertThat(Digits.of("1a", 2)).isZero();
    assertThat(Digits.of("-1", 2)).isZero();
    assertThat(Digits.of("\u0661", 2)).isZero();
  }
}
