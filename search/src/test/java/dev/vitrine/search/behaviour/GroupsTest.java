package dev.vitrine.search.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.testkit.Randomized;
import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class GroupsTest {
  @Randomized(runs = 100)
  void rowsOfOneKeyAreOneGroup(RandomGenerator random) {
    int bound = 1 + random.nextInt(random.nextBoolean() ? 5 : 3_000);
    long[] keys =
        random.longs(random.nextInt(2_000)).map(k -> (k >>> 1) % bound * 0x10001L).toArray();
    Groups groups = Groups.of(keys.length, row -> keys[row]);
    Map<Long, Integer> wanted = new HashMap<>();
    for (int row = 0; row < keys.length; row++) {
      assertThat(groups.of(row)).isEqualTo(wanted.computeIfAbsent(keys[row], _ -> wanted.size()));
    }
    assertThat(groups.size()).isEqualTo(wanted.size());
    double[] ofGroups = LongStream.of(groups.keys()).mapToDouble(key -> key).toArray();
    assertThat(groups.spread(ofGroups))
        .isEqualTo(LongStream.of(keys).mapToDouble(key -> key).toArray());
  }

  @Test
  void allRowsMayBeOneGroup() {
    assertThat(Groups.one(3).size()).isEqualTo(1);
    assertThat(Groups.one(3).of(2)).isZero();
    assertThat(Groups.one(0).size()).isZero();
  }
}
