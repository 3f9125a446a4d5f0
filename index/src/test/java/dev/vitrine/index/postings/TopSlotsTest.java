package dev.vitrine.index.postings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.testkit.Randomized;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

class TopSlotsTest {
  @Randomized(runs = 100)
  void keepsTheRowsThatSortingPutsFirst(RandomGenerator random) {
    int count = random.nextInt(3_000);
    int limit = random.nextInt(200);
    int distinct = 1 + random.nextInt(random.nextBoolean() ? 5 : 5_000);
    boolean early = random.nextBoolean();
    long[] ties = random.longs(count).map(t -> t & (random.nextBoolean() ? ~0xffL : 7)).toArray();
    double[] scores = random.ints(count, 0, distinct).mapToDouble(s -> 1e9 + s / 3.0).toArray();

    var top = new TopSlots(limit, slot -> ties[slot]);
    var rows = new ArrayList<Integer>();
    for (int slot = 0; slot < count; slot++) {
      rows.add(slot);
      int tie = early ? (int) (ties[slot] >>> Integer.SIZE) : 0;
      if (top.competes(scores[slot])) {
        top.offer(slot, 2 * slot, scores[slot], tie);
      }
    }
    Matched best = top.drain(count, true);

    rows.sort(
        Comparator.comparingDouble((Integer r) -> -scores[r]).thenComparingLong(r -> ties[r]));
    List<Integer> wanted = rows.subList(0, Math.min(limit, count));
    assertThat(best.size()).isEqualTo(wanted.size());
    for (int i = 0; i < wanted.size(); i++) {
      int slot = best.slot(i);
      assertThat(best.doc(i)).isEqualTo(2 * slot);
      assertThat(best.score(i)).isEqualTo(scores[wanted.get(i)]);
      assertThat(ties[slot]).isEqualTo(ties[wanted.get(i)]);
    }
    assertThat(IntStream.range(0, best.size()).map(best::slot).distinct().count())
        .isEqualTo(best.size());
  }
}
