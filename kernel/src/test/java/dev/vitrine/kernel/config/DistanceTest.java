package dev.vitrine.kernel.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DistanceTest {
  @ParameterizedTest
  @CsvSource({
    "'','',0",
    "a,a,0",
    "'',abc,3",
    "abc,'',3",
    "kitten,sitting,3",
    "flaw,lawn,2",
    "port,prot,2",
    "serve.port,serve.ports,1"
  })
  void knownDistances(String a, String b, int distance) {
    assertThat(Distance.between(a, b)).isEqualTo(distance);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void itIsADistance(long seed) {
    var random = new SplittableRandom(seed);
    String a = word(random);
    String b = word(random);
    String c = word(random);
    int ab = Distance.between(a, b);
    assertThat(ab).as("%s %s", a, b).isEqualTo(Distance.between(b, a)).isEqualTo(naive(a, b));
    assertThat(ab == 0).isEqualTo(a.equals(b));
    assertThat(Distance.between(a, c)).isLessThanOrEqualTo(ab + Distance.between(b, c));
  }

  static LongStream seeds() {
    return LongStream.range(0, 100);
  }

  private static String word(SplittableRandom random) {
    return random
        .ints(random.nextInt(6), 'a', 'd')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static int naive(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.length() + b.length();
    }
    String restA = a.substring(1);
    String restB = b.substring(1);
    int change = naive(restA, restB) + (a.charAt(0) == b.charAt(0) ? 0 : 1);
    return Math.min(change, 1 + Math.min(naive(restA, b), naive(a, restB)));
  }
}
