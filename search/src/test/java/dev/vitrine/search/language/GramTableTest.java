package dev.vitrine.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.testkit.Randomized;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class GramTableTest {
  @Randomized(runs = 20)
  void rowsAreAsInAPlainMap(RandomGenerator random) {
    var table = new GramTable(2, 1 << 16);
    Map<Long, Float> plain = new HashMap<>();
    for (int n = random.nextInt(20_000); n > 0; n--) {
      long key = random.nextInt(1, 5_000) * 0x1_0000_0001L;
      table.add(key, (int) (key & 3), new float[] {0, 1});
      plain.merge(key, 1f, Float::sum);
    }
    assertThat(table.size()).isEqualTo(plain.size());
    plain.forEach((key, sum) -> {
      int at = table.find(key);
      assertThat(table.values()[at + 1]).isEqualTo(sum);
      assertThat(table.values()[at]).isZero();
    });
    assertThat(table.find(Long.MAX_VALUE)).isNegative();
    table.each((order, at) -> assertThat(order).isBetween(0, 3));
  }

  @Test
  void theLightestAreDropped() {
    var table = new GramTable(1, 2_000);
    for (long key = 1; key <= 10_000; key++) {
      table.add(key, 0, new float[] {key % 100 == 0 ? 1_000 : 1});
    }
    assertThat(table.size()).isLessThanOrEqualTo(2_048);
    for (long key = 100; key <= 10_000; key += 100) {
      assertThat(table.values()[table.find(key)]).isEqualTo(1_000);
    }
  }

  @Test
  void aWordHasItsStretchesWithMarkedEnds() {
    Set<String> grams = new HashSet<>();
    Grams.of("abc", (key, order) -> grams.add(order == Grams.WHOLE ? "whole" : letters(key)));
    assertThat(grams)
        .containsExactlyInAnyOrder(
            "a", "b", "c", "_a", "ab", "bc", "c_", "_ab", "abc", "bc_", "_abc", "abc_", "whole");
  }

  private static String letters(long key) {
    var letters = new StringBuilder();
    for (long rest = key; rest != 0; rest >>>= Character.SIZE) {
      letters.insert(0, (char) rest);
    }
    return letters.toString();
  }
}
