package dev.vitrine.simulate.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class QuantileTest {
  @Test
  void itsIntervalIsOfTheValuesThemselves() {
    long[] values = LongStream.rangeClosed(1, 101).toArray();
    assertThat(Quantile.of(values, 0.5)).isEqualTo(new Ratio(51, 41, 60));
    assertThat(Quantile.of(new long[] {4}, 0.5)).isEqualTo(new Ratio(4, 4, 4));
  }

  @Test
  void nineteenOfTwentyIntervalsHoldTheTruth() {
    var random = RandomGenerator.of("L64X128MixRandom");
    long middle = Math.round(1_000_000 * Math.log(2));
    long held =
        IntStream.range(0, 1_000)
            .mapToObj(_ -> Quantile.of(waits(random), 0.5))
            .filter(ratio -> ratio.low() <= middle && middle <= ratio.high())
            .count();
    assertThat(held).isBetween(925L, 975L);
  }

  private static long[] waits(RandomGenerator random) {
    return LongStream.range(0, 400)
        .map(_ -> (long) (1_000_000 * random.nextExponential()))
        .sorted()
        .toArray();
  }
}
