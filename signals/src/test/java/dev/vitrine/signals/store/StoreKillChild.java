package dev.vitrine.signals.store;

import dev.vitrine.signals.log.SqliteEventLog;
import dev.vitrine.signals.log.Taken;
import dev.vitrine.testkit.kill.Victim;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;

/// The process that the kill test kills: it appends events that a store learns, with a snapshot
/// every millisecond.
final class StoreKillChild {
  private StoreKillChild() {}

  /// Appends until it is killed.
  ///
  /// @param args the folder, and the number of events that are there
  public static void main(String[] args) {
    Path folder = Path.of(args[0]);
    FeatureStore store =
        FeatureStore.of(
            folder.resolve("features"), Happenings.book(), Happenings.ITEMS, Duration.ofMillis(1));
    SqliteEventLog log = SqliteEventLog.open(folder, store);
    store.follow(log);
    Victim.say("ready");
    var random = new Random(11);
    int begun = Integer.parseInt(args[1]);
    List<Taken> all = Happenings.some(random, begun + 20_000);
    for (int from = begun; from < all.size(); from += 20) {
      log.append(all.subList(from, from + 20));
      Victim.say("ack " + (from + 20));
    }
  }
}
