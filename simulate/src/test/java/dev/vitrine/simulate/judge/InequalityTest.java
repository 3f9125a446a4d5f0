package dev.vitrine.simulate.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InequalityTest {
  private static int[] amounts(RandomGenerator random, int units) {
    return IntStream.range(0, units).map(_ -> (int) (1_000 * random.nextExponential())).toArray();
  }

  /// The coefficient by its definition: the mean of what two units differ by, as a part of twice
  /// the mean.
  private static double plain(int[] amounts) {
    double differences = 0;
    double sum = 0;
    for (int one : amounts) {
      sum += one;
      for (int other : amounts) {
        differences += Math.abs(one - other);
      }
    }
    return differences / (2 * amounts.length * sum);
  }

  @Test
  void itIsTheMeanDifferenceAndItsErrorThatOfLeavingOneOut() {
    int[] amounts = amounts(RandomGenerator.of("L64X128MixRandom"), 60);
    double[] without =
        IntStream.range(0, amounts.length)
            .mapToDouble(out ->
                plain(IntStream.range(0, 60).filter(i -> i != out).map(i -> amounts[i]).toArray()))
            .toArray();
    double mean = IntStream.range(0, 60).mapToDouble(i -> without[i]).sum() / 60;
    double squares = IntStream.range(0, 60).mapToDouble(i -> Math.pow(without[i] - mean, 2)).sum();
    double half = 1.96 * Math.sqrt(squares * 59 / 60);

    Ratio gini = Inequality.of(amounts);
    assertThat(gini.value()).isCloseTo(plain(amounts), within(1e-12));
    assertThat(gini.high() - gini.value()).isCloseTo(half, within(1e-9));
    assertThat(gini.value() - gini.low()).isCloseTo(half, within(1e-9));
  }

  @Test
  void nineteenOfTwentyIntervalsHoldTheTruth() {
    var random = RandomGenerator.of("L64X128MixRandom");
    long held =
        IntStream.range(0, 1_000)
            .mapToObj(_ -> Inequality.of(amounts(random, 400)))
            .filter(gini -> gini.low() <= 0.5 && 0.5 <= gini.high())
            .count();
    assertThat(held).isBetween(925L, 975L);
  }

  @Test
  void whereNothingWasShownNobodyHasMore() {
    assertThat(Inequality.of(new int[5])).isEqualTo(new Ratio(0, 0, 0));
    assertThat(Inequality.of(new int[0])).isEqualTo(new Ratio(0, 0, 0));
    assertThat(Inequality.of(new int[] {7})).isEqualTo(new Ratio(0, 0, 0));
  }
}
