package dev.vitrine.serve.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class HistogramTest {
  private static final long MILLI = 1_000_000;

  @Test
  void quantilesLieInTheRightBucket() {
    var histogram = new Histogram();
    assertThat(histogram.quantile(0.5)).isZero();
    for (int i = 0; i < 90; i++) {
      histogram.record(2 * MILLI);
    }
    for (int i = 0; i < 10; i++) {
      histogram.record(200 * MILLI);
    }
    assertThat(histogram.count()).isEqualTo(100);
    assertThat(histogram.quantile(0.5)).isBetween(0.001, 0.0025);
    assertThat(histogram.quantile(0.9)).isCloseTo(0.0025, within(1e-9));
    assertThat(histogram.quantile(0.95)).isBetween(0.1, 0.25);
    histogram.record(60_000 * MILLI);
    assertThat(histogram.quantile(1)).isEqualTo(10);
  }

  @Test
  void minutesAreToldApart() {
    var recent = new Recent();
    recent.record(5, 200, 2 * MILLI);
    recent.record(5, 500, 2 * MILLI);
    recent.record(6, 200, 2 * MILLI);
    assertThat(recent.of(5))
        .hasValueSatisfying(l -> {
          assertThat(l.requests()).isEqualTo(2);
          assertThat(l.errors()).isEqualTo(1);
        });
    assertThat(recent.of(4)).isEmpty();
  }
}
