package dev.vitrine.learn.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FallingTest {
  @Test
  void higherScoresComeFirstAndTheRangeIsKept() {
    assertThat(Falling.order(new double[] {9, 1, 3, 2, 9}, 1, 4)).containsExactly(2, 3, 1);
  }

  /// Of many lists of ten equal rows each place is first about as often as any.
  @Test
  void equalOnesSayNothingOfHowTheyCame() {
    int lists = 10_000;
    double[] equal = new double[10 * lists];
    int[] first = new int[10];
    for (int list = 0; list < lists; list++) {
      int[] order = Falling.order(equal, 10 * list, 10 * list + 10);
      first[order[0] - 10 * list]++;
      assertThat(order).doesNotHaveDuplicates();
    }
    assertThat(IntStream.of(first)).allMatch(times -> times > 850 && times < 1_150);
    assertThat(Falling.order(equal, 0, 10)).isEqualTo(Falling.order(equal, 0, 10));
  }
}
