package dev.vitrine.learn.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.learn.value.Apart.Count;
import dev.vitrine.learn.value.Apart.Off;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ApartTest {
  /// A number of Poisson's distribution.
  private static int poisson(Random random, double mean) {
    int n = 0;
    for (double p = random.nextDouble(), most = Math.exp(-mean); p > most; n++) {
      p *= random.nextDouble();
    }
    return n;
  }

  /// Parts of which a hundred are expected, and as many come, times a factor.
  private static Map<Integer, Count> parts(int parts, double spread, long seed) {
    var random = new Random(seed);
    Map<Integer, Count> counts = new HashMap<>();
    for (int part = 0; part < parts; part++) {
      double factor = 1 + (part % 2 == 0 ? spread : -spread);
      counts.put(part, new Count(100, poisson(random, 100 * factor)));
    }
    return counts;
  }

  @Test
  void wherePartsDifferByChanceAloneHardlyAnyIsOff() {
    double off = 0;
    double counted = 0;
    for (long seed = 0; seed < 50; seed++) {
      Map<Integer, Count> parts = parts(40, 0, seed);
      Map<Integer, Off> told = Apart.of(parts);
      for (Map.Entry<Integer, Count> part : parts.entrySet()) {
        counted += Math.abs(part.getValue().was() / part.getValue().expected() - 1);
        off += told.containsKey(part.getKey()) ? Math.abs(told.get(part.getKey()).factor() - 1) : 0;
      }
    }
    assertThat(off).isLessThan(counted / 5);
  }

  @Test
  void wherePartsTrulyDifferTheyAreFound() {
    Map<Integer, Off> off = Apart.of(parts(40, 0.4, 3));
    double even =
        off.entrySet().stream()
            .filter(e -> e.getKey() % 2 == 0)
            .mapToDouble(e -> e.getValue().factor())
            .average()
            .orElseThrow();
    double odd =
        off.entrySet().stream()
            .filter(e -> e.getKey() % 2 == 1)
            .mapToDouble(e -> e.getValue().factor())
            .average()
            .orElseThrow();
    assertThat(even).isCloseTo(1.4, within(0.08));
    assertThat(odd).isCloseTo(0.6, within(0.08));
  }

  @Test
  void aPartOfWhichLittleWasSeenIsPulledMore() {
    Map<Integer, Count> counts = new HashMap<>(parts(40, 0.4, 3));
    counts.put(100, new Count(1, 3));
    Off few = Apart.of(counts).get(100);
    assertThat(few.factor()).isBetween(1.0, 1.6);
    assertThat(few.doubt()).isGreaterThan(0.2);
  }

  @Test
  void nothingIsToldOfOnePart() {
    for (double expected = 1; expected < 500; expected *= 1.013) {
      assertThat(Apart.of(Map.of(1, new Count(expected, 3 * expected)))).isEmpty();
    }
    assertThat(Apart.of(Map.<Integer, Count>of())).isEmpty();
  }

  @Test
  void bothAreMoreDoubtfulThanEach() {
    Off both = new Off(2, 0.2).times(new Off(0.5, 0.05));
    assertThat(both.factor()).isEqualTo(1);
    assertThat(both.doubt()).isCloseTo(Math.sqrt(0.02), within(1e-12));
  }
}
