package dev.vitrine.learn.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BootstrapTest {
  @Test
  void intervalIsNearTheNormalOne() {
    var random = new Random(7);
    double[] values = new double[400];
    Arrays.setAll(values, i -> random.nextGaussian());
    Estimate estimate = Bootstrap.mean(values, 1);
    double mean = Arrays.stream(values).average().orElseThrow();
    assertThat(estimate.mean()).isEqualTo(mean, within(1e-12));
    assertThat(estimate.low()).isEqualTo(mean - 1.96 / 20, within(0.02));
    assertThat(estimate.high()).isEqualTo(mean + 1.96 / 20, within(0.02));
  }

  @Test
  void leavesOutWhatIsNotANumber() {
    Estimate estimate = Bootstrap.mean(new double[] {1, Double.NaN, 3}, 1);
    assertThat(estimate.mean()).isEqualTo(2.0);
    assertThat(estimate.queries()).isEqualTo(2);
    assertThat(Bootstrap.mean(new double[] {Double.NaN}, 1).mean()).isNaN();
  }

  @Test
  void isTheSameForTheSameSeed() {
    double[] values = {0.1, 0.5, 0.9, 0.2};
    assertThat(Bootstrap.mean(values, 3)).isEqualTo(Bootstrap.mean(values, 3));
  }

  @Test
  void chanceAgreesWithAllSignsEnumerated() {
    double[] differences = {0.3, 0.2, -0.1, 0.4, 0.25, 0.05};
    double observed = Arrays.stream(differences).sum();
    int asFar = 0;
    for (int signs = 0; signs < 64; signs++) {
      double sum = 0;
      for (int i = 0; i < 6; i++) {
        sum += (signs >> i & 1) == 0 ? differences[i] : -differences[i];
      }
      asFar += Math.abs(sum) >= observed - 1e-12 ? 1 : 0;
    }
    assertThat(Bootstrap.chance(differences, 5)).isEqualTo(asFar / 64.0, within(0.015));
  }

  @Test
  void nothingMovedIsCertain() {
    assertThat(Bootstrap.chance(new double[] {0, 0, 0}, 1)).isEqualTo(1.0);
  }

  @Test
  void latencyTakesTheNearestRank() {
    long[] nanos = new long[100];
    Arrays.setAll(nanos, i -> (100 - i) * 1_000_000L);
    assertThat(Latency.of(nanos)).isEqualTo(new Latency(100, 50.0, 99.0, 50.5));
    assertThat(Latency.of(new long[0]).p99()).isNaN();
  }
}
