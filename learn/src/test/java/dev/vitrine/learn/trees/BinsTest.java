package dev.vitrine.learn.trees;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.testkit.Randomized;
import java.util.random.RandomGenerator;

class BinsTest {
  @Randomized(runs = 50)
  void aBinIsWhatLiesUpToItsEdge(RandomGenerator random) {
    float[] column = Tables.columns(random, 1, 1 + random.nextInt(200))[0];
    Bins bins = Bins.of(column, 2 + random.nextInt(20));
    for (int row = 0; row < column.length; row++) {
      int bin = bins.bin(row);
      if (Float.isNaN(column[row])) {
        assertThat(bin).isZero();
      } else {
        assertThat(bin).isBetween(1, bins.count() - 1);
        for (int edge = 0; edge < bins.edges().length; edge++) {
          assertThat(column[row] <= bins.edges()[edge]).isEqualTo(bin <= edge + 1);
        }
      }
    }
  }
}
