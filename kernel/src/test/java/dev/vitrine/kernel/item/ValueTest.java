package dev.vitrine.kernel.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ValueTest {
  @ParameterizedTest
  @CsvSource({"1,1", "1.0,1", "-3,-3", "2.5,2.5", "0.1,0.1", "-0.0,0", "1e14,100000000000000"})
  void wholeNumbersHaveNoDecimalPoint(double number, String shown) {
    assertThat(new Value.Numeric(number).shown()).isEqualTo(shown);
  }

  @Test
  void textsAndFlagsAreShownAsTheyAre() {
    assertThat(new Value.Text(" As it Is ").shown()).isEqualTo(" As it Is ");
    assertThat(new Value.Flag(true).shown()).isEqualTo("true");
    assertThat(new Value.Flag(false).shown()).isEqualTo("false");
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aShownNumberReadBackIsTheSame(long seed) {
    var random = new SplittableRandom(seed);
    double number =
        seed % 2 == 0 ? random.nextDouble(-1e20, 1e20) : random.nextInt(-1000, 1000) / 8.0;
    assertThat(Double.parseDouble(new Value.Numeric(number).shown())).isEqualTo(number);
  }

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }
}
