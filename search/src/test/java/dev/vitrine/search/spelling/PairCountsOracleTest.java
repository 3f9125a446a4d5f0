package dev.vitrine.search.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.testkit.Randomized;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/// Pair counts against a plain map.
class PairCountsOracleTest {
  @Randomized(runs = 20)
  void everyPairIsCounted(RandomGenerator random) {
    var pairs = new PairCounts();
    Map<List<Integer>, Integer> plain = new HashMap<>();
    int keys = 1 + random.nextInt(200);
    for (int i = 0; i < 20_000; i++) {
      int left = random.nextInt(keys) - keys / 2;
      int right = random.nextInt(keys) - keys / 2;
      pairs.pair(left, right);
      plain.merge(List.of(left, right), 1, Integer::sum);
    }
    plain.forEach(
        (pair, count) -> assertThat(pairs.count(pair.getFirst(), pair.getLast())).isEqualTo(count));
    assertThat(pairs.count(keys, keys)).isZero();
  }
}
