package dev.vitrine.signals;

import dev.vitrine.signals.intake.Floods;
import dev.vitrine.signals.intake.Intake;
import dev.vitrine.signals.intake.Shelf;
import dev.vitrine.signals.log.EventLog;
import dev.vitrine.signals.log.Identities;
import dev.vitrine.signals.page.PageLog;
import dev.vitrine.signals.page.PageStore;
import dev.vitrine.signals.review.ReviewBook;
import dev.vitrine.signals.rolled.Bulk;
import dev.vitrine.signals.rolled.Daily;
import dev.vitrine.signals.store.FeatureStore;
import java.io.Closeable;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/// What happens in a shop, as it comes in, as it is kept, and as it is remembered.
///
/// @param intake the door
/// @param log what is behind it
/// @param identities which devices belong to which shoppers
/// @param pages pages as they were served
/// @param bulk copies for training and analysis
/// @param store what is made of it, for ranking
/// @param reviews what shoppers say of goods, for shoppers to read
/// @param daily keeps the copies up to date
public record Signals(
    Intake intake,
    EventLog log,
    Identities identities,
    PageLog pages,
    Bulk bulk,
    FeatureStore store,
    ReviewBook reviews,
    Daily daily)
    implements Closeable {
  /// Opens the signals in a folder, or begins them.
  ///
  /// @param logs opens the log
  /// @param shelf tells what catalogues have and ask for it
  /// @param remembered learns from events once they are durable
  /// @param reviews takes what is said out of them
  public static Signals open(
      Path folder,
      SignalsConf conf,
      EventLog.Opener logs,
      Shelf shelf,
      FeatureStore remembered,
      ReviewBook reviews,
      InstantSource clock) {
    EventLog.Follower both =
        events -> {
          reviews.written(events);
          remembered.written(events);
        };
    EventLog log = logs.open(folder, both);
    remembered.follow(log);
    reviews.follow(log);
    var store = PageStore.open(folder);
    var floods = new Floods(conf.flood(), SignalsConf.WINDOW.toMillis());
    var intake = new Intake(log, shelf, floods, clock);
    var pages = new PageLog(log, store, intake.judge(), clock);
    var bulk = Bulk.of(folder, log, store);
    Daily.Chore chore =
        (midnight, going) -> {
          expire(log, store, bulk, clock.millis() - conf.keep().toMillis());
          if (conf.roll()) {
            bulk.roll(midnight, going);
          }
        };
    var daily = new Daily(chore, clock);
    return new Signals(intake, log, log.identities(), pages, bulk, remembered, reviews, daily);
  }

  /// Waits until what is in the log has been learnt, for at most some time.
  ///
  /// @return whether it is
  public boolean learnt(Duration patience) {
    try {
      return store.progress().await(log.end(), patience.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /// Takes out everything of a shopper, by the name of a client or a user, wherever it is kept;
  /// with a user also what was done on the clients that belong to this user alone.
  ///
  /// @return how many events and pages it was
  public long erase(String who) {
    pages.settle();
    List<String> names = names(who);
    // What others read goes first: once the log has erased, it knows no more who belongs together.
    reviews.erase(names);
    long erased = log.erase(names) + pages.store().erase(names) + bulk.erase(names);
    names.forEach(store::erase);
    reviews.erase(names);
    return erased;
  }

  private List<String> names(String who) {
    var names = new ArrayList<String>(identities.clientsOf(who));
    names.add(who);
    return names;
  }

  /// Begins or ends to remember what a shopper does, for ranking: by the name of a client or a
  /// user, with a user also what is done on the clients that belong to this user alone. Where it
  /// ends, what was remembered is forgotten. What happens is kept in the log either way.
  public void personal(String who, boolean wish) {
    for (String name : names(who)) {
      if (wish) {
        store.remember(name, intake.now());
      } else {
        store.ignore(name);
      }
    }
  }

  /// Takes out what was taken in before a time, wherever it is kept.
  ///
  /// @param time in milliseconds since 1970
  public void expire(long time) {
    expire(log, pages.store(), bulk, time);
  }

  private static void expire(EventLog log, PageStore store, Bulk bulk, long time) {
    log.expire(time);
    store.expire(time);
    bulk.expire(time);
  }

  @Override
  public void close() {
    daily.close();
    pages.close();
    store.close();
    reviews.close();
    log.close();
  }
}
