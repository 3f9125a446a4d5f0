package dev.vitrine.learn.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.testkit.Randomized;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CorrelationTest {
  private static final double[] RISING = {1, 2, 3, 4, 5};
  private static final double[] MOSTLY = {2, 1, 4, 3, 50};

  @Test
  void aFewAreWorkedOutByHand() {
    // Rank differences 1, 1, 1, 1, 0: 1 - 6 * 4 / (5 * 24).
    assertThat(Correlation.SPEARMAN.of(RISING, MOSTLY)).isEqualTo(0.8, within(1e-12));
    // Eight pairs in the same order, two in the other.
    assertThat(Correlation.KENDALL.of(RISING, MOSTLY)).isEqualTo(0.6, within(1e-12));
    // Products of deviations 98, squares 10 and 1810.
    assertThat(Correlation.PEARSON.of(RISING, MOSTLY))
        .isEqualTo(98 / Math.sqrt(10 * 1810), within(1e-12));
  }

  @Test
  void equalFiguresShareTheirRanks() {
    // Ranks 1, 2, 3 and 1, 2.5, 2.5.
    assertThat(Correlation.SPEARMAN.of(new double[] {1, 2, 3}, new double[] {1, 2, 2}))
        .isEqualTo(1.5 / Math.sqrt(2 * 1.5), within(1e-12));
    assertThat(Correlation.KENDALL.of(new double[] {1, 2, 3}, new double[] {1, 2, 2}))
        .isEqualTo(2 / Math.sqrt(6), within(1e-12));
  }

  @ParameterizedTest
  @EnumSource(Correlation.class)
  void whereAllAreAlikeThereIsNone(Correlation correlation) {
    assertThat(correlation.of(new double[] {1, 2, 3}, new double[] {1, 1, 1})).isNaN();
    assertThat(correlation.of(new double[] {1}, new double[] {2})).isNaN();
    assertThat(correlation.of(new double[0], new double[0])).isNaN();
  }

  @ParameterizedTest
  @EnumSource(Correlation.class)
  void whatLacksAFigureIsLeftOut(Correlation correlation) {
    assertThat(
            correlation.of(
                new double[] {1, Double.NaN, 2, 9, 3, 4, 5},
                new double[] {2, 77, 1, Double.NaN, 4, 3, 50}))
        .isEqualTo(correlation.of(RISING, MOSTLY));
  }

  @Randomized(runs = 50)
  void orderAloneMattersToRanks(RandomGenerator random) {
    double[] one = random.doubles(2 + random.nextInt(20)).map(v -> Math.round(8 * v)).toArray();
    double[] other = random.doubles(one.length).map(v -> Math.round(8 * v)).toArray();
    double[] bent = Arrays.stream(one).map(Math::exp).toArray();
    double[] down = Arrays.stream(one).map(v -> -v).toArray();
    for (var correlation : Correlation.values()) {
      double both = correlation.of(one, other);
      assertThat(correlation.of(other, one)).isEqualTo(both, within(1e-12));
      assertThat(correlation.of(down, other)).isEqualTo(-both, within(1e-12));
      if (!Double.isNaN(both)) {
        assertThat(both).isBetween(-1.0, 1.0);
        assertThat(correlation.of(one, one)).isEqualTo(1, within(1e-12));
      }
      if (correlation != Correlation.PEARSON) {
        assertThat(correlation.of(bent, other)).isEqualTo(both, within(1e-12));
      }
    }
  }
}
