package dev.vitrine.signals.rolled;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Head;
import dev.vitrine.kernel.event.Placed;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.signals.log.SqliteEventLog;
import dev.vitrine.signals.page.LookedAt;
import dev.vitrine.signals.page.PageStore;
import dev.vitrine.signals.page.ServedPage;
import dev.vitrine.signals.page.ServedRow;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LatestPagesTest {
  private static final long NOON = Instant.parse("2026-01-05T12:00:00Z").toEpochMilli();
  private static final long DAY = 86_400_000;
  private static final List<String> FEATURES = List.of("price", "it's", "never-kept");

  @TempDir Path folder;

  /// A page of two items that were shown and one that was not.
  private static ServedPage page(String search, String catalogue, long at) {
    var head = new Head("asked:" + search, at, catalogue, new Who("c", "", ""), search, "");
    var asked = new Event.Asked(head, "lamp", 3, List.of(Placed.at("a", 1), Placed.at("b", 2)));
    var rows = List.of(row("a", 1, 7, Float.NaN), row("b", 2, -0.5f, 3), row("hidden", 0, 1, 1));
    var names = List.of("it's", "price");
    return new ServedPage(
        asked, Optional.of(new LookedAt("en", 1, List.of(), List.of("r"), names, 1, rows)));
  }

  private static ServedRow row(String item, int position, float its, float price) {
    return new ServedRow(item, position, 1, 1, 1, Float.NaN, new float[] {its, price});
  }

  private static List<ServedPage> read(Bulk bulk, long rows) {
    var pages = new ArrayList<ServedPage>();
    LatestPages.each(bulk, "products", FEATURES, rows, pages::add);
    return pages;
  }

  private static List<String> searches(Bulk bulk, long rows) {
    return read(bulk, rows).stream().map(ServedPage::search).toList();
  }

  @Test
  void rolledOrNotTheyComeInOrderWithWhatLearningWants() {
    try (var log = SqliteEventLog.open(folder, _ -> {});
        var store = PageStore.open(folder)) {
      Bulk bulk = Bulk.of(folder, log, store);
      for (int day = 0; day < 3; day++) {
        store.append(
            List.of(
                page("s" + day, "products", NOON + day * DAY),
                page("o" + day, "other", NOON + day * DAY)),
            NOON + day * DAY);
        if (day < 2) {
          bulk.roll(NOON + day * DAY + DAY / 2, () -> true);
        }
      }

      assertThat(searches(bulk, 1_000)).containsExactly("s0", "s1", "s2");
      assertThat(searches(bulk, 1)).containsExactly("s1", "s2");
      assertThat(searches(bulk, 0)).containsExactly("s2");
      ServedPage rolled = read(bulk, 1_000).getFirst();
      assertThat(rolled.asked().head().at()).isEqualTo(NOON);
      LookedAt looked = rolled.looked().orElseThrow();
      assertThat(looked.features()).isEqualTo(FEATURES);
      assertThat(looked.rows()).extracting(ServedRow::item).containsExactly("a", "b");
      assertThat(looked.rows()).extracting(ServedRow::position).containsExactly(1, 2);
      assertThat(looked.rows().getFirst().features()).containsExactly(Float.NaN, 7, Float.NaN);
      assertThat(looked.rows().getLast().features()).containsExactly(3, -0.5f, Float.NaN);
    }
  }
}
