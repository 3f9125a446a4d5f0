package dev.vitrine.search.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.testkit.Randomized;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorModelTest {
  private static final Costs COSTS = Costs.DEFAULT;

  private static double cost(String typed, String meant) {
    var model = new ErrorModel(COSTS, typed.toCharArray(), typed.length());
    return model.of(meant.toCharArray(), 0, meant.length(), Double.POSITIVE_INFINITY);
  }

  @Test
  void theSameWordCostsNothing() {
    assertThat(cost("kettle", "kettle")).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "ketle, kettle, ketl, kettle",
    "kettel, kettle, kettxe, kettle",
    "kettke, kettle, kettme, kettle",
    "hedphones, headphones, hexdphones, headphones",
    "kerrle, kettle, kexxle, kettle",
    "kdttle, kettle, kmttle, kettle",
    "dependant, dependent, dependunt, dependent",
    "recieve, receive, rexxive, receive",
    "foto, photo, foto, phtoo",
  })
  void theCommonSlipCostsLess(String slip, String meant, String rare, String rareMeant) {
    assertThat(cost(slip, meant)).isLessThan(cost(rare, rareMeant));
  }

  @Randomized(runs = 100)
  void noSlipCostsMoreThanLettersOneByOne(RandomGenerator random) {
    String a = word(random);
    String b = word(random);
    double most = Math.max(COSTS.wrong(), Math.max(COSTS.extra(), COSTS.missing()));
    int edits = PlainDistance.between(a, b);
    assertThat(cost(a, b))
        .isBetween(0.0, edits * (Math.max(most, COSTS.swap()) + COSTS.first()) + 1e-9);
    assertThat(cost(a, b) == 0).isEqualTo(a.equals(b));
  }

  @Randomized(runs = 100)
  void aLimitChangesNothingBelowIt(RandomGenerator random) {
    String a = word(random);
    String b = word(random);
    double most = random.nextDouble(20);
    double real = cost(a, b);
    double limited =
        new ErrorModel(COSTS, a.toCharArray(), a.length()).of(b.toCharArray(), 0, b.length(), most);
    if (real <= most) {
      assertThat(limited).isEqualTo(real);
    } else {
      assertThat(limited).isGreaterThan(most);
    }
  }

  private static String word(RandomGenerator random) {
    var word = new StringBuilder();
    int length = 1 + random.nextInt(9);
    for (int i = 0; i < length; i++) {
      word.append("aehptigkфж".charAt(random.nextInt(10)));
    }
    return word.toString();
  }
}
