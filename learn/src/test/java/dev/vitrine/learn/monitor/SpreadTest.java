package dev.vitrine.learn.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SpreadTest {
  private static float[] uniform(int n, double from, double to, long seed) {
    var random = new SplittableRandom(seed);
    float[] values = new float[n];
    for (int i = 0; i < n; i++) {
      values[i] = (float) random.nextDouble(from, to);
    }
    return values;
  }

  private static double[] ten() {
    double[] shares = new double[12];
    Arrays.fill(shares, 1, 11, 0.1);
    return shares;
  }

  @Test
  void theSameSpreadHasHardlyAnyShift() {
    Spread spread = Spread.of(uniform(20_000, 0, 1, 1));
    assertThat(spread.shares()).containsExactly(ten(), within(0.01));
    assertThat(spread.shift(uniform(20_000, 0, 1, 2))).isLessThan(0.003);
  }

  @Test
  void aKnownShiftIsWhatTheFormulaGives() {
    Spread spread = Spread.of(uniform(100_000, 0, 1, 1));
    double upperHalf = 5 * 0.1 * Math.log(2) + 5 * (1e-4 - 0.1) * Math.log(1e-4 / 0.1);
    assertThat(spread.shift(uniform(100_000, 0.5, 1, 2))).isEqualTo(upperHalf, within(0.4));
    float[] mixed = uniform(100_000, 0, 1, 3);
    System.arraycopy(uniform(50_000, 0.5, 1, 4), 0, mixed, 0, 50_000);
    double half = 5 * 0.05 * Math.log(1.5) + 5 * -0.05 * Math.log(0.5);
    assertThat(spread.shift(mixed)).isEqualTo(half, within(0.02));
  }

  @Test
  void whatIsMissingIsABinOfItsOwn() {
    float[] known = uniform(10_000, 0, 1, 1);
    float[] gone = uniform(10_000, 0, 1, 2);
    for (int i = 0; i < gone.length; i += 2) {
      gone[i] = Float.NaN;
    }
    assertThat(Spread.of(gone).missing()).isEqualTo(0.5, within(1e-9));
    assertThat(Spread.of(known).shift(gone)).isGreaterThan(3);
    assertThat(Spread.of(gone).shift(known)).isGreaterThan(3);
    assertThat(Spread.of(new float[] {Float.NaN}).shift(new float[] {Float.NaN})).isZero();
    assertThat(Spread.of(new float[0]).shares()).hasSize(1);
  }

  @Test
  void aFewValuesHaveABinEach() {
    float[] values = new float[1_000];
    for (int i = 0; i < values.length; i++) {
      values[i] = i % 4 == 0 ? 1 : 0;
    }
    Spread spread = Spread.of(values);
    assertThat(spread.shares()).containsExactly(new double[] {0, 0.75, 0.25, 0}, within(1e-9));
    float[] ones = new float[100];
    Arrays.fill(ones, 1);
    assertThat(spread.shift(ones)).isGreaterThan(1);
    float[] twos = new float[100];
    Arrays.fill(twos, 2);
    assertThat(Spread.of(ones).shift(twos)).isGreaterThan(5);
    assertThat(Spread.of(twos).shift(ones)).isGreaterThan(5);
    assertThat(Spread.of(twos).shift(twos)).isZero();
  }

  @Test
  void itsTextIsTheSpread() {
    Spread spread = Spread.of(uniform(100, -1e-3, 1e9, 1));
    Spread again = Spread.parse(spread.text());
    assertThat(again.edges()).containsExactly(spread.edges());
    assertThat(again.shares()).containsExactly(spread.shares());
    assertThat(again.missing()).isEqualTo(spread.missing());
    assertThatThrownBy(() -> Spread.parse("1 2|3")).isInstanceOf(NumberFormatException.class);
  }
}
