package dev.vitrine.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.testkit.Randomized;
import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;

class NumberingTest {
  @Randomized(runs = 100)
  void countsInTheOrderOfMeeting(RandomGenerator random) {
    int bound = 1 + random.nextInt(random.nextBoolean() ? 10 : 5_000);
    var numbering = new Numbering();
    Map<Integer, Integer> places = new HashMap<>();
    for (int i = 0; i < 2_000; i++) {
      int number = (random.nextInt(bound) - bound / 2) * (random.nextBoolean() ? 1 : 1 << 20);
      assertThat(numbering.known(number)).isEqualTo(places.getOrDefault(number, -1));
      Integer place = places.computeIfAbsent(number, _ -> places.size());
      assertThat(numbering.of(number)).isEqualTo(place);
      assertThat(numbering.size()).isEqualTo(places.size());
    }
    assertThat(numbering.fitted(new long[] {3})).startsWith(3).hasSizeGreaterThanOrEqualTo(1);
    assertThat(numbering.fitted(new long[0])).hasSizeGreaterThanOrEqualTo(places.size());
  }
}
