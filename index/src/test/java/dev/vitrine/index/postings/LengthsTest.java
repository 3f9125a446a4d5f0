package dev.vitrine.index.postings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LengthsTest {
  @Test
  void aLevelStandsForALengthThatIsNoLongerAndNear() {
    for (int length = 0; length < 200_000; length++) {
      int level = Lengths.level(length);
      assertThat(level).isBetween(0, 255);
      assertThat(Lengths.of(level)).isLessThanOrEqualTo(length);
      assertThat(length - Lengths.of(level)).isLessThanOrEqualTo(Math.max(7, length / 10));
    }
  }

  @Test
  void longerItemsHaveNoLowerLevel() {
    for (int length = 1; length < 200_000; length++) {
      assertThat(Lengths.level(length)).isGreaterThanOrEqualTo(Lengths.level(length - 1));
    }
    assertThat(Lengths.level(Integer.MAX_VALUE)).isEqualTo(255);
  }

  @Test
  void everyLevelIsReached() {
    for (int level = 0; level < 256; level++) {
      assertThat(Lengths.level(Lengths.of(level))).isEqualTo(level);
    }
  }
}
