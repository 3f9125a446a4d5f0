package dev.vitrine.signals.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.testkit.Randomized;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class TableTest {
  private static final long START = Instant.parse("2026-01-01T00:00:00Z").toEpochMilli();
  private static final long HOUR = 3_600_000L;
  private static final int KINDS = 2;

  private static final List<Layout.Cell> CELLS =
      List.of(
          new Layout.Cell(0, Span.MONTH, 1),
          new Layout.Cell(0, Span.HOUR, 1),
          new Layout.Cell(1, Span.DAY, 1),
          new Layout.Cell(1, Span.WEEK, 1),
          new Layout.Cell(1, Span.YEAR, 0));

  /// What happened to a key, one by one.
  private record Happened(long at, int kind, double amount) {}

  private static double[] read(Table table, long key, long time) {
    double[][] columns = new double[table.layout().size()][1];
    table.read(new long[] {key}, Moment.of(time), columns);
    return Arrays.stream(columns).mapToDouble(column -> column[0]).toArray();
  }

  private static void add(Table table, long key, Happened one) {
    double[] amounts = new double[KINDS];
    amounts[one.kind()] = one.amount();
    table.add(key, amounts, 1L << one.kind(), Moment.of(one.at()));
  }

  /// The plain way: every event by itself.
  private static double naive(List<Happened> all, Layout.Cell cell, long now) {
    double sum = 0;
    for (Happened one : all) {
      if (one.kind() == cell.kind()) {
        long days = Math.floorDiv(now, 24 * HOUR) - Math.floorDiv(one.at(), 24 * HOUR);
        double halves = (double) (now - one.at()) / cell.span().halfLife();
        double kept = cell.span() == Span.WEEK ? (days < 7 ? 1 : 0) : Math.pow(2, -halves);
        sum += one.amount() * kept;
      }
    }
    return sum;
  }

  @Randomized(runs = 30)
  void countsAreThoseOfThePlainWay(RandomGenerator random) {
    Table table = Table.of(Layout.of(CELLS), 4 << 20);
    var twin = new HashMap<Long, List<Happened>>();
    long now = START;
    long step = random.nextBoolean() ? HOUR : 200 * HOUR;
    for (int i = 0; i < 3_000; i++) {
      now += random.nextLong(step) / 1_000 * 1_000;
      long at = random.nextInt(4) == 0 ? now - random.nextLong(3 * step) / 1_000 * 1_000 : now;
      long key = Hash.of(1, random.nextInt(40));
      var one = new Happened(at, random.nextInt(KINDS), 1 + random.nextInt(3));
      add(table, key, one);
      twin.computeIfAbsent(key, _ -> new ArrayList<>()).add(one);
    }
    assertThat(table.rows()).isEqualTo(twin.size());
    for (Map.Entry<Long, List<Happened>> each : twin.entrySet()) {
      double[] counted = read(table, each.getKey(), now);
      for (int c = 0; c < CELLS.size(); c++) {
        double plain = naive(each.getValue(), CELLS.get(c), now);
        assertThat(counted[c]).as("%s", CELLS.get(c)).isCloseTo(plain, within(1e-9 * (1 + plain)));
      }
    }
  }

  @Randomized(runs = 30)
  void manyKeysAreReadAsEachByItself(RandomGenerator random) {
    Table table = Table.of(Layout.of(CELLS), random.nextBoolean() ? 30_000 : 4 << 20);
    long now = START;
    for (int i = 0; i < 2_000; i++) {
      now += random.nextLong(30 * HOUR);
      add(table, some(random), new Happened(now, random.nextInt(KINDS), 1));
    }
    long[] keys = new long[random.nextInt(500)];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = random.nextInt(10) == 0 ? 0 : some(random);
    }
    double[][] columns = new double[CELLS.size()][keys.length];
    for (double[] column : columns) {
      Arrays.fill(column, -1);
    }
    table.read(keys, Moment.of(now), columns);
    double sum = 0;
    for (int i = 0; i < keys.length; i++) {
      double[] alone = keys[i] == 0 ? new double[CELLS.size()] : read(table, keys[i], now);
      for (int c = 0; c < alone.length; c++) {
        assertThat(columns[c][i]).as("key %d, %s", i, CELLS.get(c)).isEqualTo(alone[c]);
        sum += alone[c];
      }
    }
    assertThat(sum > 0).isEqualTo(keys.length > 0);
  }

  /// One of more keys than were ever counted, some of which differ in nothing but their first bits.
  private static long some(RandomGenerator random) {
    long key = Hash.of(5, random.nextInt(300));
    return random.nextBoolean() ? key : key ^ 1L << 63;
  }

  @Test
  void keysWithOneMarkAreToldApart() {
    Table table = Table.of(Layout.of(CELLS), 2_000);
    for (long key = 1; key <= 40; key++) {
      add(table, key << 8, new Happened(START, 0, key));
    }
    long found = 0;
    for (long key = 1; key <= 40; key++) {
      long counted = Math.round(read(table, key << 8, START)[0]);
      assertThat(counted).isIn(0L, key);
      found += counted > 0 ? 1 : 0;
    }
    assertThat(found).isEqualTo(table.rows()).isGreaterThan(6);
    assertThat(table.evicted()).isPositive();
  }

  @Test
  void whatIsNotThereIsZero() {
    Table table = Table.of(Layout.of(CELLS), 1 << 20);

    assertThat(read(table, 7, START)).containsOnly(0);
  }

  @Test
  void aDayTooFarBackLeavesTheWindowAlone() {
    Table table = Table.of(Layout.of(CELLS), 1 << 20);
    add(table, 7, new Happened(START + 20 * 24 * HOUR, 1, 2));
    add(table, 7, new Happened(START, 1, 5));
    add(table, 7, new Happened(START + 14 * 24 * HOUR, 1, 3));

    assertThat(read(table, 7, START + 20 * 24 * HOUR)[3]).isEqualTo(5);
    assertThat(read(table, 7, START + 21 * 24 * HOUR)[3]).isEqualTo(2);
    assertThat(read(table, 7, START + 27 * 24 * HOUR)[3]).isZero();
  }

  @Randomized(runs = 10)
  void whereMemoryEndsTheHeaviestStay(RandomGenerator random) {
    long budget = 200_000;
    Table table = Table.of(Layout.of(CELLS), budget);
    int many = 50_000;
    for (int i = 0; i < 200_000; i++) {
      boolean heavy = random.nextInt(2) == 0;
      long key = Hash.of(2, heavy ? random.nextInt(200) : 200L + random.nextInt(many));
      add(table, key, new Happened(START + i * 1_000L, 0, 1));
    }
    assertThat(table.bytes()).isLessThanOrEqualTo(budget).isGreaterThan(budget * 7 / 10);
    assertThat(table.evicted()).isPositive();
    for (int heavy = 0; heavy < 200; heavy++) {
      double left = read(table, Hash.of(2, heavy), START + 200_000_000L)[0];
      assertThat(left).as("key %d", heavy).isGreaterThan(300);
    }
  }

  @Randomized(runs = 20)
  void whatIsSavedGoesOnAsIfNothingHadBeen(RandomGenerator random) throws IOException {
    long budget = 20_000L + random.nextInt(2_000_000);
    Table table = Table.of(Layout.of(CELLS), budget);
    long now = START;
    for (int i = 0; i < 5_000; i++) {
      now += random.nextLong(HOUR);
      add(table, Hash.of(3, random.nextInt(2_000)), new Happened(now, random.nextInt(KINDS), 1));
    }
    Table other = Table.of(Layout.of(CELLS), budget);
    other.load(new DataInputStream(new ByteArrayInputStream(saved(table))));
    assertThat(other.rows()).isEqualTo(table.rows());
    for (int i = 0; i < 5_000; i++) {
      now += random.nextLong(100 * HOUR);
      var one = new Happened(now, random.nextInt(KINDS), 1);
      long key = Hash.of(3, random.nextInt(3_000));
      add(table, key, one);
      add(other, key, one);
    }
    assertThat(saved(other)).isEqualTo(saved(table));
  }

  private static byte[] saved(Table table) {
    var bytes = new ByteArrayOutputStream();
    try {
      table.save(new DataOutputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  @Test
  void whoReadsMeanwhileSeesARowBeforeOrAfterAnAddition() throws InterruptedException {
    List<Layout.Cell> pair =
        List.of(new Layout.Cell(0, Span.MONTH, 1), new Layout.Cell(1, Span.MONTH, 1));
    Table table = Table.of(Layout.of(pair), 300_000);
    Moment moment = Moment.of(START);
    var done = new AtomicBoolean();
    Thread adding =
        Thread.ofPlatform()
            .start(() -> {
              for (int i = 0; i < 400_000; i++) {
                table.add(Hash.of(4, i % 9_000), new double[] {1, 1}, 3, moment);
              }
              done.set(true);
            });
    double[][] out = new double[2][1];
    long differing = 0;
    for (int i = 0; !done.get(); i++) {
      table.read(new long[] {Hash.of(4, i % 9_000)}, moment, out);
      differing += out[0][0] == out[1][0] ? 0 : 1;
    }
    adding.join();
    assertThat(differing).isZero();
  }
}
