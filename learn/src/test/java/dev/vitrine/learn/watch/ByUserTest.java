package dev.vitrine.learn.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ByUserTest {
  @Test
  void byUserOnlyPairsOfOneUserCount() {
    float[] likely = {0.1f, 0.2f, 0.9f, 0.8f, 0.5f};
    boolean[] labels = {false, true, true, false, true};
    ByUser byUser = ByUser.of(likely, labels, new int[] {0, 0, 1, 1, 2});
    assertThat(byUser.mean(new int[] {1, 1, 1})).isEqualTo(1);
    ByUser turned = ByUser.of(likely, labels, new int[] {0, 1, 0, 1, 0});
    assertThat(turned.mean(new int[] {1, 1, 1})).isCloseTo((3 + 0) / 5.0, within(1e-12));
  }
}
