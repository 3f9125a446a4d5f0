package dev.vitrine.signals.rolled;

import dev.vitrine.signals.log.SomeEvents;
import dev.vitrine.signals.log.SqliteEventLog;
import dev.vitrine.signals.page.PageStore;
import dev.vitrine.signals.page.ServedPage;
import dev.vitrine.signals.page.SomePages;
import dev.vitrine.testkit.kill.Victim;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The process that the kill test kills: it writes events and pages, rolls them and erases a
/// shopper, over and over.
final class RollKillChild {
  static final int BATCH = 40;

  private RollKillChild() {}

  /// Goes on until it is killed.
  ///
  /// @param args the folder, and the number of the next event
  public static void main(String[] args) {
    Path folder = Path.of(args[0]);
    int next = Integer.parseInt(args[1]);
    SqliteEventLog log = SqliteEventLog.open(folder, written -> {});
    PageStore store = PageStore.open(folder);
    Bulk bulk = Bulk.of(folder, log, store);
    Victim.say("ready");
    while (true) {
      log.append(SomeEvents.taken(next, next + BATCH, 1));
      var pages = new ArrayList<ServedPage>();
      for (int i = next; i < next + BATCH; i++) {
        pages.add(SomePages.page("s" + i, "c" + i % 3, "", 1));
      }
      store.append(pages, 1);
      next += BATCH;
      Victim.say("wrote " + next);
      bulk.roll(Long.MAX_VALUE, () -> true);
      Victim.say("rolled " + next + " " + bulk.pages().last());
      bulk.erase(List.of("nobody", "c9"));
    }
  }
}
