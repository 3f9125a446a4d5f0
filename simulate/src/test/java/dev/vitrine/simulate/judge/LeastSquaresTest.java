package dev.vitrine.simulate.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.testkit.Randomized;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class LeastSquaresTest {
  @Randomized(runs = 20)
  void linearFunctionsAreFoundBehindNoise(RandomGenerator random) {
    double[][] truth = {{1, -2, 0.5}, {0, 3, 7}};
    var fit = new LeastSquares(3, 2);
    for (int i = 0; i < 20_000; i++) {
      double[] x = {1, random.nextGaussian(), random.nextDouble()};
      double[] y = new double[2];
      for (int t = 0; t < 2; t++) {
        y[t] = 0.2 * random.nextGaussian();
        for (int k = 0; k < 3; k++) {
          y[t] += truth[t][k] * x[k];
        }
      }
      fit.add(x, y);
    }
    double[][] found = fit.solve();
    for (int t = 0; t < 2; t++) {
      assertThat(found[t]).containsExactly(truth[t], within(0.05));
    }
  }

  @Test
  void anInputThatSaysNothingHasNoWeight() {
    var fit = new LeastSquares(2, 1);
    for (int i = 0; i < 10; i++) {
      fit.add(new double[] {1, 0}, new double[] {4});
    }
    assertThat(fit.solve()[0]).containsExactly(new double[] {4, 0}, within(1e-4));
  }
}
