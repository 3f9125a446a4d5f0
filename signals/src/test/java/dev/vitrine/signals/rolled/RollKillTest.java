package dev.vitrine.signals.rolled;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.signals.log.SqliteEventLog;
import dev.vitrine.signals.page.PageStore;
import dev.vitrine.testkit.kill.Victim;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills a process that writes events and pages, and rolls and rewrites them, at random moments.
/// Afterwards every event that was rolled is in Parquet once, and every page once, rolled or not.
/// Thirty times with `-Dvitrine.full=true`.
class RollKillTest {
  @TempDir private Path folder;

  @Test
  void everythingIsThereOnce() throws IOException, InterruptedException {
    int kills = Boolean.getBoolean("vitrine.full") ? 30 : 4;
    String wanted = System.getProperty("vitrine.seed", "");
    long seed = wanted.isEmpty() ? System.nanoTime() : Long.parseLong(wanted);
    var random = new Random(seed);
    int next = 0;
    // Of events and of pages: who is killed between the two has fewer pages from then on.
    long rolled = 0;
    long pages = 0;
    for (int kill = 0; kill < kills; kill++) {
      String what = "kill " + kill + ", -Dvitrine.seed=" + seed;
      for (String line :
          Victim.start(
                  folder, RollKillChild.class, List.of(folder.toString(), Integer.toString(next)))
              .killedAfter("wrote", Duration.ofMillis(random.nextInt(1_500)))) {
        String[] said = line.split(" ", -1);
        if (said[0].equals("rolled")) {
          rolled = Long.parseLong(said[1]);
          pages = Long.parseLong(said[2]);
        }
      }
      next = checked(rolled, pages, what);
    }
    assertThat(next).isGreaterThan(kills);
  }

  /// The number of the next event.
  private int checked(long rolled, long pages, String what) {
    try (SqliteEventLog log = SqliteEventLog.open(folder, written -> {});
        PageStore store = PageStore.open(folder);
        Duck duck = Duck.open()) {
      Bulk bulk = Bulk.of(folder, log, store);
      assertThat(bulk.events().last()).as(what).isGreaterThanOrEqualTo(rolled);
      assertThat(bulk.pages().last()).as(what).isGreaterThanOrEqualTo(pages);
      long events = once(duck, bulk.events(), what);
      assertThat(events).as(what).isEqualTo(log.end());
      assertThat(once(duck, bulk.pages(), what)).as(what).isGreaterThanOrEqualTo(pages);
      return (int) events;
    }
  }

  /// How many entries there are, each once.
  private static <T> long once(Duck duck, Rolls<T> rolls, String what) {
    var places = new ArrayList<Long>();
    rolls.each(
        duck,
        (part, number) ->
            duck.rows("SELECT DISTINCT place FROM " + part)
                .forEach(row -> places.add(Long.parseLong(row.getFirst()))));
    assertThat(places).as(what).doesNotHaveDuplicates();
    return places.size();
  }
}
