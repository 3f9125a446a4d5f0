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
    Groups groups = Groups.of(keys);
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
  void aGroupHasTheNumberOfTheOneThatItLiesIn() {
    Groups leaves = Groups.of(new long[] {7, 8, 7, 9});
    Groups rows = Groups.each(new long[] {1, 2, 3, 2});
    double[] ofLeaves = leaves.within(Groups.one(4), new double[] {5});
    ofLeaves[1] = 6;

    assertThat(ofLeaves).containsExactly(5, 6, 5);
    assertThat(rows.within(leaves, ofLeaves)).containsExactly(5, 6, 5, 5);
    assertThat(rows.spread(new double[] {1, 2, 3, 4})).containsExactly(1, 2, 3, 4);
    assertThat(rows.size()).isEqualTo(4);
    assertThat(Groups.of(new long[0]).within(Groups.one(0), new double[] {5})).isEmpty();
  }

  @Test
  void allRowsMayBeOneGroup() {
    assertThat(Groups.one(3).size()).isEqualTo(1);
    assertThat(Groups.one(3).of(2)).isZero();
    assertThat(Groups.one(0).size()).isZero();
  }
}
