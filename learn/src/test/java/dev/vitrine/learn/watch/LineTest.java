package dev.vitrine.learn.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LineTest {
  @Test
  void weightsThatMadeTheLabelsAreFound() {
    var random = new SplittableRandom(2);
    int rows = 40_000;
    float[][] columns = new float[2][rows];
    float[] labels = new float[rows];
    for (int row = 0; row < rows; row++) {
      columns[0][row] = (float) (2 * random.nextDouble() - 1);
      columns[1][row] = (float) (2 * random.nextDouble() - 1);
      double likely = Line.likely(0.5 + 2 * columns[0][row] - columns[1][row]);
      labels[row] = random.nextDouble() < likely ? 1 : 0;
    }
    Line line = Line.fit(columns, labels, rows);
    float[][] asked = {{0, 1, 0}, {0, 0, 1}};
    assertThat(line.score(asked, 0)).isCloseTo(0.5, within(0.1));
    assertThat(line.score(asked, 1)).isCloseTo(2.5, within(0.15));
    assertThat(line.score(asked, 2)).isCloseTo(-0.5, within(0.15));
  }

  @Test
  void logOddsComeBack() {
    assertThat(Line.likely(Line.odds(0.3))).isCloseTo(0.3, within(1e-12));
  }
}
