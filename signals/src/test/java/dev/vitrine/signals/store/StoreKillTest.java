package dev.vitrine.signals.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.signals.log.EventLog;
import dev.vitrine.signals.log.SqliteEventLog;
import dev.vitrine.testkit.kill.Victim;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills a process whose store keeps snapshots all the time, at random moments. What is remembered
/// after the next start is what all events of the log teach, to the last bit.
class StoreKillTest {
  @TempDir private Path folder;

  @Test
  void whatIsRememberedIsWhatTheLogTeaches() throws IOException, InterruptedException {
    int kills = Boolean.getBoolean("vitrine.full") ? 30 : 4;
    String wanted = System.getProperty("vitrine.seed", "");
    long seed = wanted.isEmpty() ? System.nanoTime() : Long.parseLong(wanted);
    var random = new Random(seed);
    long there = 0;
    int snapshots = 0;
    for (int kill = 0; kill < kills; kill++) {
      var arguments = List.of(folder.toString(), Long.toString(there));
      Victim.start(folder, StoreKillChild.class, arguments)
          .killedAfter("ack", Duration.ofMillis(random.nextInt(600)));
      snapshots += Files.exists(folder.resolve("features")) ? 1 : 0;
      there = compared("kill " + kill + ", -Dvitrine.seed=" + seed);
    }
    assertThat(there).isPositive();
    assertThat(snapshots).isPositive();
  }

  /// Compares what a store remembers after a start with a replay. How many events there are.
  private long compared(String what) throws InterruptedException {
    FeatureStore store =
        FeatureStore.of(
            folder.resolve("features"), Happenings.book(), Happenings.ITEMS, Duration.ofHours(1));
    try (EventLog log = SqliteEventLog.open(folder, store)) {
      store.follow(log);
      assertThat(store.progress().await(log.end(), 20_000)).as(what).isTrue();
      var replay = new Replay(log, Happenings.book(), Happenings.ITEMS);
      byte[] plain = Happenings.bits(replay.upTo(Long.MAX_VALUE));
      assertThat(Happenings.bits(store.book())).as(what).isEqualTo(plain);
      store.close();
      return log.end();
    }
  }
}
