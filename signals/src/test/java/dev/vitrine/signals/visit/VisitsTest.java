package dev.vitrine.signals.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.signals.count.Hash;
import dev.vitrine.testkit.Randomized;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class VisitsTest {
  private static final long HERE = 1;
  private static final long NOW = 1_800_000_000_000L;
  private static final long MINUTE = 60_000;

  private final Visits visits = Visits.of(1 << 20);

  private static long visit(long number) {
    return Hash.of(2, number);
  }

  private void goes(long number, long... items) {
    for (long item : items) {
      visits.add(HERE, visit(number), item, 0, 0, NOW);
    }
  }

  private static byte[] bits(Visits of) throws IOException {
    var bytes = new ByteArrayOutputStream();
    of.save(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  @Test
  void whatFollowedInLikeVisitsComesFirst() {
    goes(1, 10, 11, 12);
    goes(2, 10, 11, 13);
    goes(3, 20, 21);
    goes(4, 10, 11);

    NextItems next = visits.after(HERE, visits.last(visit(4), NOW, 10), NOW, 1_000);

    assertThat(next.items()).contains(12, 13).doesNotContain(20, 21);
    assertThat(next.place(11)).isZero();
    assertThat(next.place(12)).isLessThan(3);
  }

  @Randomized(runs = 20)
  void scoresAreThoseOfPlainLists(RandomGenerator random) {
    var plain = new ArrayList<List<Long>>();
    for (int v = 0; v < 60; v++) {
      var items = new ArrayList<Long>();
      for (int i = 0; i < 1 + random.nextInt(8); i++) {
        long item = 100L + random.nextInt(30);
        goes(v, item);
        if (items.isEmpty() || items.getLast() != item) {
          items.add(item);
        }
      }
      plain.add(items);
    }
    long[] last =
        LongStream.generate(() -> 100L + random.nextInt(34)).distinct().limit(4).toArray();
    NextItems next = visits.after(HERE, last, NOW, 1_000);
    Map<Long, Double> expected =
        new PlainNeighbours(plain).after(Arrays.stream(last).boxed().toList());

    assertThat(next.size()).isEqualTo(expected.size());
    for (int i = 0; i < next.size(); i++) {
      double score = expected.getOrDefault(next.items()[i], 0.0);
      assertThat(next.scores()[i]).isCloseTo(score, within(1e-9 * score));
      assertThat(i == 0 || next.scores()[i - 1] >= next.scores()[i]).isTrue();
    }
  }

  @Test
  void whatIsDoneAgainToOneItemIsOneStep() {
    goes(1, 10, 10, 10, 11, 10);
    assertThat(visits.last(visit(1), NOW, 10)).containsExactly(10, 11);
    assertThat(visits.last(visit(1), NOW, 1)).containsExactly(10);
  }

  @Test
  void aVisitEndsAfterHalfAnHour() {
    visits.add(HERE, visit(1), 10, 0, 0, NOW);
    visits.add(HERE, visit(1), 11, 0, 0, NOW + 29 * MINUTE);
    assertThat(visits.last(visit(1), NOW + 40 * MINUTE, 9)).containsExactly(11, 10);
    assertThat(visits.last(visit(1), NOW + 70 * MINUTE, 9)).isEmpty();
    visits.add(HERE, visit(1), 12, 0, 0, NOW + 70 * MINUTE);
    assertThat(visits.last(visit(1), NOW + 70 * MINUTE, 9)).containsExactly(12);
    assertThat(visits.size()).isEqualTo(2);
  }

  @Test
  void cataloguesHaveNothingToDoWithEachOther() {
    visits.add(7, visit(1), 10, 0, 0, NOW);
    visits.add(7, visit(1), 11, 0, 0, NOW);
    visits.add(8, visit(2), 10, 0, 0, NOW);
    visits.add(8, visit(2), 12, 0, 0, NOW);
    assertThat(visits.after(7, new long[] {10}, NOW, 1_000).items())
        .containsExactlyInAnyOrder(10, 11);
  }

  @Test
  void whoIsErasedLeavesNothingAndOthersStay() {
    for (long v = 0; v < 10; v++) {
      long client = Hash.of(v == 4 ? "anna" : "c" + v);
      for (long item : new long[] {10, v == 4 ? 99 : 11, 12}) {
        visits.add(HERE, visit(v), item, client, v == 6 ? Hash.of("bert") : 0, NOW);
      }
    }
    visits.add(HERE, visit(6), 98, Hash.of("c6"), Hash.of("bert"), NOW);
    assertThat(visits.after(HERE, new long[] {10}, NOW, 1_000).items()).contains(98, 99);

    visits.erase("anna");
    visits.erase("bert");

    assertThat(visits.last(visit(4), NOW, 9)).isEmpty();
    assertThat(visits.after(HERE, new long[] {10}, NOW, 1_000).items())
        .containsExactlyInAnyOrder(10, 11, 12);
    assertThat(visits.after(HERE, new long[] {99}, NOW, 1_000).items()).containsExactly(99);
  }

  @Test
  void aVisitOfSomebodyElseIsNotGoneOnWith() {
    long anna = Hash.of("anna");
    visits.add(HERE, visit(1), 10, anna, 0, NOW);
    visits.add(HERE, visit(1), 11, Hash.of("bert"), 0, NOW);
    visits.add(HERE, visit(1), 12, anna, Hash.of("user"), NOW);
    assertThat(visits.last(visit(1), NOW, 9)).containsExactly(12, 10);
  }

  @Randomized(runs = 5)
  void theOldestGoAndWhatIsReadAgainIsWhatWasWritten(RandomGenerator random) throws IOException {
    Visits few = Visits.of(200_000);
    for (int i = 0; i < 30_000; i++) {
      long v = i / 6L + random.nextInt(3);
      few.add(HERE, visit(v), Hash.of(3, random.nextInt(500)), 0, 0, NOW + i * 1_000L);
    }
    assertThat(few.bytes()).isLessThanOrEqualTo(200_000);
    assertThat(few.evicted()).isPositive();
    assertThat(few.last(visit(0), NOW, 9)).isEmpty();
    long now = NOW + 30_000_000L;
    long[] last = few.last(visit(4_999), now, 9);
    assertThat(last).isNotEmpty();

    byte[] written = bits(few);
    Visits read = Visits.of(200_000);
    read.load(new DataInputStream(new ByteArrayInputStream(written)));
    assertThat(bits(read)).isEqualTo(written);
    assertThat(read.after(HERE, last, now, 1_000).items())
        .isEqualTo(few.after(HERE, last, now, 1_000).items());
    assertThat(few.after(HERE, last, now, 1_000).size()).isGreaterThan(10);
  }
}
