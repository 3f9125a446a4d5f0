package dev.vitrine.signals.rolled;

import dev.vitrine.signals.log.EventLog;
import dev.vitrine.signals.log.Logged;
import dev.vitrine.signals.page.LoggedPage;
import dev.vitrine.signals.page.PageStore;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;

/// Events and pages in Parquet. Events stay in their log as long as they are kept, so their files
/// may be deleted and are made anew; pages leave theirs once they are rolled.
///
/// @param events rolls of the log of events
/// @param pages rolls of the log of pages
public record Bulk(Rolls<Logged> events, Rolls<LoggedPage> pages, PageStore store) {
  /// The rolls in the folder of the log.
  public static Bulk of(Path folder, EventLog log, PageStore store) {
    Path parquet = folder.resolve("parquet");
    var events = new Rolls<>(parquet.resolve("events"), new EventTable(), log::read);
    var pages = new Rolls<>(parquet.resolve("pages"), new PageTable(), store::read);
    store.rolled(pages.last());
    return new Bulk(events, pages, store);
  }

  /// Pages for somebody who wants to see one again.
  public KeptPages kept() {
    return new KeptPages(this);
  }

  /// Rolls what was taken in before a time.
  ///
  /// @return how many entries it was
  public long roll(long time, BooleanSupplier going) {
    long rolled = events.roll(time, going) + pages.roll(time, going);
    store.rolled(pages.last());
    return rolled;
  }

  /// Takes out everything of shoppers, by the names of clients or users.
  ///
  /// @return how many pages it was, of which there is no other copy
  public long erase(List<String> who) {
    events.erase(who);
    return pages.erase(who);
  }

  /// Takes out what was taken in before a time.
  public void expire(long time) {
    events.expire(time);
    pages.expire(time);
  }
}
