package dev.vitrine.signals.store;

import static dev.vitrine.signals.store.Happenings.bits;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.event.Who;
import dev.vitrine.signals.count.Hash;
import dev.vitrine.signals.log.EventLog;
import dev.vitrine.signals.log.SqliteEventLog;
import dev.vitrine.signals.log.Taken;
import dev.vitrine.testkit.Randomized;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeatureStoreTest {
  private static final Duration NEVER = Duration.ofHours(1);

  @TempDir Path folder;

  /// A log and the store that follows it.
  private record Open(EventLog log, FeatureStore store) implements AutoCloseable {
    static Open in(Path folder) {
      FeatureStore store =
          FeatureStore.of(folder.resolve("features"), Happenings.book(), Happenings.ITEMS, NEVER);
      EventLog log = SqliteEventLog.open(folder, store);
      store.follow(log);
      return new Open(log, store);
    }

    /// What is remembered once all is learnt.
    Book settled() {
      try {
        assertThat(store.progress().await(log.end(), 20_000)).isTrue();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      return store.book();
    }

    @Override
    public void close() {
      store.close();
      log.close();
    }
  }

  private static void append(EventLog log, List<Taken> events) {
    for (int from = 0; from < events.size(); from += 100) {
      log.append(events.subList(from, Math.min(events.size(), from + 100)));
    }
  }

  private byte[] replayed() {
    try (EventLog log = SqliteEventLog.open(folder, _ -> {})) {
      var replay = new Replay(log, Happenings.book(), Happenings.ITEMS);
      return bits(replay.upTo(Long.MAX_VALUE));
    }
  }

  private Path snapshot() {
    return folder.resolve("features");
  }

  @Randomized(runs = 5)
  void whatIsReplayedIsWhatWasLearnt(RandomGenerator random) {
    Path place = folder.resolve("" + random.nextLong());
    List<Taken> events = Happenings.some(random, 2_000);
    int cut = random.nextInt(events.size());
    byte[] learnt;
    byte[] half;
    try (Open open = Open.in(place)) {
      append(open.log(), events.subList(0, cut));
      half = bits(open.settled());
    }
    try (Open open = Open.in(place)) {
      assertThat(bits(open.settled())).isEqualTo(half);
      append(open.log(), events.subList(cut, events.size()));
      learnt = bits(open.settled());
    }
    try (EventLog log = SqliteEventLog.open(place, _ -> {})) {
      var replay = new Replay(log, Happenings.book(), Happenings.ITEMS);
      assertThat(bits(replay.upTo(cut))).isEqualTo(half);
      assertThat(bits(replay.upTo(events.size()))).isEqualTo(learnt);
    }
  }

  @Test
  void aReplayMovedToATimeKnowsNothingLater() {
    List<Taken> events = Happenings.some(new Random(7), 500);
    try (Open open = Open.in(folder)) {
      append(open.log(), events);
      long time = events.get(300).at();
      var replay = new Replay(open.log(), Happenings.book(), Happenings.ITEMS);
      byte[] before = bits(replay.to(time));
      Book by = Happenings.book();
      var teaching = new Teaching(by, Happenings.ITEMS);
      events.stream().filter(taken -> taken.at() < time).forEach(teaching::learn);
      assertThat(before).isEqualTo(bits(by));
    }
  }

  @Test
  void aSnapshotThatIsTornOrDamagedIsMadeAnew() throws IOException {
    byte[] learnt;
    try (Open open = Open.in(folder)) {
      append(open.log(), Happenings.some(new Random(3), 1_000));
      learnt = bits(open.settled());
    }
    byte[] whole = Files.readAllBytes(snapshot());
    for (int way = 0; way < 4; way++) {
      byte[] damaged = whole.clone();
      switch (way) {
        case 0 -> damaged = Arrays.copyOf(whole, whole.length / 2);
        case 1 -> damaged[whole.length / 3] ^= 4;
        case 2 -> damaged = new byte[0];
        default -> damaged = Arrays.copyOf(whole, whole.length + 1);
      }
      Files.write(snapshot(), damaged);
      Files.write(folder.resolve("features.new"), new byte[] {1, 2, 3});
      try (Open open = Open.in(folder)) {
        assertThat(bits(open.settled())).as("way %d", way).isEqualTo(learnt);
      }
      assertThat(Files.readAllBytes(snapshot())).isEqualTo(whole);
    }
    assertThat(replayed()).isEqualTo(learnt);
  }

  @Test
  void aSnapshotOfOtherCountersIsMadeAnew() throws IOException {
    try (Open open = Open.in(folder)) {
      append(open.log(), Happenings.some(new Random(3), 100));
      open.settled();
    }
    Book other = Book.of(List.of(), 4 << 20);
    var store = FeatureStore.of(snapshot(), other, Happenings.ITEMS, NEVER);
    try (EventLog log = SqliteEventLog.open(folder, store)) {
      store.follow(log);
      try (Open again = new Open(log, store)) {
        again.settled();
        assertThat(store.progress().taught()).isEqualTo(100);
      }
    }
  }

  @Test
  void whoIsErasedIsGoneHereAndOnDisk() throws IOException {
    var anna = new Who("c1", "", "");
    long shopper = Asking.shopper(Happenings.IN, anna);
    try (Open open = Open.in(folder)) {
      append(open.log(), Happenings.some(new Random(5), 2_000));
      assertThat(open.settled().profile(shopper).remembered()).isPositive();
    }
    assertThat(snapshot()).exists();
    try (Open open = Open.in(folder)) {
      open.settled();
      open.log().erase("c1");
      open.store().erase("c1");
      assertThat(open.store().book().profile(shopper).remembered()).isZero();
      assertThat(snapshot()).doesNotExist();
      assertThat(
              open.store()
                  .book()
                  .profile(Asking.shopper(Happenings.IN, new Who("c2", "", "")))
                  .remembered())
          .isPositive();
    }
    assertThat(snapshot()).exists();
    try (Open open = Open.in(folder)) {
      assertThat(open.settled().profile(shopper).remembered()).isZero();
    }
  }

  @Test
  void ofWhoOptsOutNothingIsRememberedUntilTheyOptInAgain() {
    long shopper = Asking.shopper(Happenings.IN, new Who("c1", "", ""));
    List<Taken> events = Happenings.some(new Random(3), 3_000);
    try (Open open = Open.in(folder)) {
      append(open.log(), events.subList(0, 1_000));
      assertThat(open.settled().profile(shopper).remembered()).isPositive();
      open.store().ignore("c1");
      assertThat(open.store().ignores("c1")).isTrue();
      assertThat(open.store().book().profile(shopper).remembered()).isZero();
      append(open.log(), events.subList(1_000, 2_000));
      assertThat(open.settled().profile(shopper).remembered()).isZero();
      var other = Asking.shopper(Happenings.IN, new Who("c2", "", ""));
      assertThat(open.store().book().profile(other).remembered()).isPositive();
    }
    int since;
    try (Open open = Open.in(folder)) {
      assertThat(open.settled().profile(shopper).remembered()).as("it is kept").isZero();
      open.store().remember("c1", events.get(2_000).at());
      append(open.log(), events.subList(2_000, 3_000));
      since = open.settled().profile(shopper).remembered();
      assertThat(since).isPositive();
    }
    folder.resolve("features").toFile().delete();
    try (Open open = Open.in(folder)) {
      assertThat(open.settled().profile(shopper).remembered())
          .as("learnt anew from the log it is no more than since the shopper opted in")
          .isEqualTo(since);
    }
  }

  @Test
  void whatIsTooMuchToWaitIsReadFromTheLog() {
    List<Taken> events = Happenings.some(new Random(9), 4_000);
    Book slow = Happenings.book();
    ItemFacts sleepy =
        (catalogue, item) -> {
          sleep();
          return Happenings.ITEMS.of(catalogue, item);
        };
    var backlog = new Backlog(500);
    var store = FeatureStore.of(snapshot(), slow, sleepy, NEVER, backlog);
    try (EventLog log = SqliteEventLog.open(folder, store)) {
      store.follow(log);
      try (Open open = new Open(log, store)) {
        append(log, events);
        byte[] learnt = bits(open.settled());
        assertThat(backlog.overruns()).isPositive();
        var replay = new Replay(log, Happenings.book(), Happenings.ITEMS);
        assertThat(learnt).isEqualTo(bits(replay.upTo(Long.MAX_VALUE)));
      }
    }
  }

  @Test
  void writingIsSlowedDownWhereMuchWaits() {
    List<Taken> events = Happenings.some(new Random(9), 4_000);
    ItemFacts slow =
        (catalogue, item) -> {
          sleep(1_000_000);
          return Happenings.ITEMS.of(catalogue, item);
        };
    var backlog = new Backlog(100_000);
    var store = FeatureStore.of(snapshot(), Happenings.book(), slow, NEVER, backlog);
    try (EventLog log = SqliteEventLog.open(folder, store)) {
      store.follow(log);
      try (var _ = new Open(log, store)) {
        while (store.progress().catchingUp()) {
          Thread.onSpinWait();
        }
        int most = 0;
        for (int from = 0; from < events.size(); from += 10) {
          log.append(events.subList(from, from + 10));
          most = Math.max(most, backlog.waiting());
        }
        assertThat(most).isBetween(1_000, 2_100);
      }
    }
  }

  @Test
  void whatIsLearntStaysWhenItsEventsAreTakenOut() throws InterruptedException {
    byte[] learnt;
    try (Open open = Open.in(folder)) {
      append(open.log(), Happenings.some(new Random(3), 500));
      learnt = bits(open.settled());
      open.log().expire(Long.MAX_VALUE);
      assertThat(open.log().end()).isZero();
      assertThat(open.log().given()).isEqualTo(500);
    }
    try (Open open = Open.in(folder)) {
      assertThat(open.store().progress().await(open.log().given(), 20_000)).isTrue();
      assertThat(bits(open.store().book())).isEqualTo(learnt);
    }
  }

  private static void sleep() {
    sleep(100_000);
  }

  private static void sleep(long nanos) {
    long until = System.nanoTime() + nanos;
    while (System.nanoTime() < until) {
      Thread.onSpinWait();
    }
  }

  @Test
  void memoryIsKeptTo() {
    Book small = Book.of(Happenings.COUNTERS, 1 << 20);
    var teaching =
        new Teaching(
            small, (_, id) -> new Facts(Hash.of(id), id.hashCode() % 900 + 1000, 1, 2, 3, 4));
    var random = new Random(1);
    for (int i = 0; i < 60_000; i++) {
      teaching.learn(
          Happenings.taken(Happenings.any(random, i, Happenings.START + i * 1_000L, 20_000)));
    }
    long bytes = small.usage().stream().mapToLong(Book.Usage::bytes).sum();
    assertThat(bytes).isLessThanOrEqualTo(1 << 20);
    assertThat(small.usage()).anyMatch(usage -> usage.evicted() > 0);
  }
}
