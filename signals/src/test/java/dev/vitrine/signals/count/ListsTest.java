package dev.vitrine.signals.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.testkit.Randomized;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class ListsTest {
  private static final long START = Instant.parse("2026-01-01T00:00:00Z").toEpochMilli();
  private static final long DAY = Duration.ofDays(1).toMillis();

  private static Moment day(double days) {
    return Moment.of(START + (long) (days * DAY));
  }

  private static byte[] bits(Lists lists) throws IOException {
    var bytes = new ByteArrayOutputStream();
    lists.save(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  @Randomized(runs = 10)
  void countsAreThoseOfPlainMaps(RandomGenerator random) {
    Lists lists = Lists.of(16, Span.DAY, 1 << 20);
    var twin = new HashMap<Long, Map<Long, Double>>();
    double now = 0;
    for (int i = 0; i < 2_000; i++) {
      double step = random.nextInt(200) == 0 ? 300 * random.nextDouble() : random.nextDouble() / 50;
      now += step;
      twin.values().forEach(map -> map.replaceAll((_, count) -> count * Math.pow(2, -step)));
      long key = 1L + random.nextInt(40);
      long thing = 1L + random.nextInt(16);
      lists.add(key, thing, 2, day(now));
      twin.computeIfAbsent(key, _ -> new HashMap<>()).merge(thing, 2.0, Double::sum);
    }
    for (var each : twin.entrySet()) {
      Listed listed = lists.read(each.getKey(), day(now));
      assertThat(listed.size()).isEqualTo(each.getValue().size());
      for (int i = 0; i < listed.size(); i++) {
        double plain = each.getValue().getOrDefault(listed.things()[i], -1.0);
        assertThat(listed.counts()[i]).isCloseTo(plain, within(1e-3 * plain + 1e-12));
        assertThat(i == 0 || listed.counts()[i - 1] >= listed.counts()[i]).isTrue();
      }
    }
  }

  @Test
  void whatComesOftenStaysAmongManyThatComeOnce() {
    Lists lists = Lists.of(8, Span.MONTH, 1 << 16);
    for (int i = 0; i < 1_000; i++) {
      lists.add(7, 1, 1, day(0));
      lists.add(7, 100 + i, 1, day(0));
    }
    Listed listed = lists.read(7, day(0));
    assertThat(listed.things()[0]).isEqualTo(1);
    assertThat(listed.total()).isCloseTo(2_000, within(1e-6));
    assertThat(listed.size()).isEqualTo(8);
  }

  @Test
  void memoryIsKeptToAndTheLeastGoes() {
    long bytes = 1 << 16;
    Lists lists = Lists.of(8, Span.MONTH, bytes);
    for (int i = 0; i < 10; i++) {
      lists.add(5, 1, 1, day(0));
    }
    for (int key = 10; key < 20_000; key++) {
      lists.add(Hash.of(1, key), 1, 1, day(0));
    }
    assertThat(lists.bytes()).isLessThanOrEqualTo(bytes);
    assertThat(lists.evicted()).isPositive();
    assertThat(lists.read(5, day(0)).things()).containsExactly(1);
  }

  @Randomized(runs = 5)
  void whatIsReadAgainIsWhatWasWritten(RandomGenerator random) throws IOException {
    Lists lists = Lists.of(4, Span.DAY, 1 << 14);
    for (int i = 0; i < 3_000; i++) {
      lists.add(Hash.of(1, random.nextInt(300)), 1 + random.nextInt(9), 1, day(i / 100.0));
    }
    byte[] written = bits(lists);
    Lists read = Lists.of(4, Span.DAY, 1 << 14);
    read.load(new DataInputStream(new ByteArrayInputStream(written)));
    assertThat(bits(read)).isEqualTo(written);
    for (int key = 0; key < 300; key++) {
      assertThat(read.read(Hash.of(1, key), day(40)).things())
          .isEqualTo(lists.read(Hash.of(1, key), day(40)).things());
    }
  }

  @Test
  void nothingIsCountedForNothing() {
    Lists lists = Lists.of(4, Span.DAY, 1 << 14);
    lists.add(0, 1, 1, day(0));
    lists.add(1, 0, 1, day(0));
    assertThat(lists.size()).isZero();
    assertThat(lists.read(1, day(0)).size()).isZero();
    assertThat(lists.totals(new long[] {0, 1}, day(0))).containsExactly(0, 0);
  }
}
