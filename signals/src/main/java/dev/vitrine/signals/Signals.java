package dev.vitrine.signals;

import dev.vitrine.signals.intake.Floods;
import dev.vitrine.signals.intake.Intake;
import dev.vitrine.signals.log.EventLog;
import dev.vitrine.signals.log.SqliteEventLog;
import dev.vitrine.signals.page.PageLog;
import dev.vitrine.signals.page.PageStore;
import java.io.Closeable;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.BiPredicate;

/// What happens in a shop, as it comes in and as it is kept.
///
/// @param intake the door
/// @param log what is behind it
/// @param pages pages as they were served
public record Signals(Intake intake, EventLog log, PageLog pages) implements Closeable {
  /// Opens the signals in a folder, or begins them.
  ///
  /// @param known whether a catalogue has an item, by their names
  /// @param follower is told of events once they are durable
  public static Signals open(
      Path folder,
      SignalsConf conf,
      BiPredicate<String, String> known,
      EventLog.Follower follower,
      InstantSource clock) {
    var log = SqliteEventLog.open(folder, follower);
    var pages = new PageLog(log, PageStore.open(folder), clock);
    var floods = new Floods(conf.flood(), SignalsConf.WINDOW.toMillis());
    return new Signals(new Intake(log, known, floods, clock), log, pages);
  }

  /// Takes out everything of a shopper, by the name of a client or a user.
  ///
  /// @return how many events and pages it was
  public long erase(String who) {
    pages.settle();
    return log.erase(who) + pages.store().erase(who);
  }

  /// Takes out what was taken in before a time.
  ///
  /// @param time in milliseconds since 1970
  public void expire(long time) {
    log.expire(time);
    pages.store().expire(time);
  }

  @Override
  public void close() {
    pages.close();
    log.close();
  }
}
