package dev.vitrine.learn.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SmoothingTest {
  /// Smoothed means of things that were seen four times, whose rates lie `spread` around a half.
  private static float[] means(double spread) {
    var random = new SplittableRandom(4);
    int rows = 4_000;
    float[] sum = new float[rows];
    float[] count = new float[rows];
    float[] expected = new float[rows];
    float[] truth = new float[rows];
    for (int row = 0; row < rows; row++) {
      double rate = random.nextBoolean() ? 0.5 + spread : 0.5 - spread;
      count[row] = 4;
      expected[row] = 0.5f;
      for (int i = 0; i < 4; i++) {
        sum[row] += random.nextDouble() < rate ? 1 : 0;
      }
      truth[row] = random.nextDouble() < rate ? 1 : 0;
    }
    sum[0] = 4;
    return Smoothing.of(sum, count, expected, truth, rows);
  }

  @Test
  void whatIsNoiseIsPulledTowardsWhatIsExpected() {
    assertThat(means(0)[0]).isBetween(0.5f, 0.53f);
  }

  @Test
  void whatIsTrueIsKept() {
    assertThat(means(0.45)[0]).isGreaterThan(0.85f);
  }
}
