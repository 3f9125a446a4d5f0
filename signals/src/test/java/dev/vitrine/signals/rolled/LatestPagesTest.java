package dev.vitrine.signals.rolled;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Head;
import dev.vitrine.kernel.event.Placed;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.signals.log.SqliteEventLog;
import dev.vitrine.signals.page.DrawnOrder;
import dev.vitrine.signals.page.DrawnSlot;
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
      assertThat(looked.rows()).extracting(ServedRow::item).containsExactly("a", "b", "hidden");
      assertThat(looked.rows()).extracting(ServedRow::position).containsExactly(1, 2, 0);
      assertThat(looked.rows().getFirst().features()).containsExactly(Float.NaN, 7, Float.NaN);
      assertThat(looked.rows().get(1).features()).containsExactly(3, -0.5f, Float.NaN);
    }
  }

  @Test
  void exploredPagesComeWithAllThatCouldHaveBeenShown() {
    var drawn = new DrawnOrder(0.5, new int[] {0, DrawnOrder.FIXED, 0}, new double[] {0.25, 1, 1});
    ServedPage plain = page("plain", "products", NOON);
    ServedPage explored =
        page("s0", "products", NOON).from(plain.looked().orElseThrow().drawn(drawn));
    try (var log = SqliteEventLog.open(folder, _ -> {});
        var store = PageStore.open(folder)) {
      Bulk bulk = Bulk.of(folder, log, store);
      store.append(List.of(plain, explored, page("o", "other", NOON)), NOON);
      assertThat(explored(bulk)).containsExactly(explored);
      assertThat(searches(bulk, 1_000)).containsExactly("plain");
      bulk.roll(NOON + DAY, () -> true);
      ServedPage rolled = explored(bulk).getFirst();
      assertThat(explored(bulk)).hasSize(1);
      assertThat(rolled.search()).isEqualTo("s0");
      assertThat(rolled.asked().head().who()).isEqualTo(new Who("c", "", ""));
      LookedAt looked = rolled.looked().orElseThrow();
      assertThat(looked.drawn()).contains(drawn);
      assertThat(looked.rows()).extracting(ServedRow::item).containsExactly("a", "b", "hidden");
      assertThat(looked.rows()).extracting(ServedRow::position).containsExactly(1, 2, 0);
      assertThat(looked.rows().getFirst().features()).containsExactly(Float.NaN, 7, Float.NaN);
      assertThat(searches(bulk, 1_000)).containsExactly("plain");
    }
  }

  @Test
  void pagesWithADrawnSlotComeWithWhatItWasDrawnFrom() {
    var slot =
        new DrawnSlot(
            1,
            List.of(
                new DrawnSlot.Option("product", "b", 0.5, 2, 0.5, 0),
                new DrawnSlot.Option("video", "w", 0.5, 1, 1.25, 0)),
            0,
            List.of(1.0, 0.5));
    ServedPage plain = page("plain", "products", NOON);
    ServedPage drawn = page("s0", "products", NOON).from(plain.looked().orElseThrow().drawn(slot));
    try (var log = SqliteEventLog.open(folder, _ -> {});
        var store = PageStore.open(folder)) {
      Bulk bulk = Bulk.of(folder, log, store);
      store.append(List.of(plain, drawn), NOON);
      assertThat(explored(bulk)).containsExactly(drawn);
      assertThat(searches(bulk, 1_000)).containsExactly("plain");
      bulk.roll(NOON + DAY, () -> true);
      assertThat(explored(bulk)).hasSize(1);
      LookedAt looked = explored(bulk).getFirst().looked().orElseThrow();
      assertThat(looked.slot()).contains(slot);
      assertThat(looked.drawn()).isEmpty();
      assertThat(searches(bulk, 1_000)).containsExactly("plain");
    }
  }

  private static List<ServedPage> explored(Bulk bulk) {
    var pages = new ArrayList<ServedPage>();
    ExploredPages.each(bulk, "products", FEATURES, 1_000, pages::add);
    return pages;
  }

  @Test
  void rollsOfTheTimeBeforePagesWereExploredHaveNone() {
    try (var log = SqliteEventLog.open(folder, _ -> {});
        var store = PageStore.open(folder);
        Duck duck = Duck.open()) {
      Bulk bulk = Bulk.of(folder, log, store);
      store.append(List.of(page("s0", "products", NOON)), NOON);
      bulk.roll(NOON + DAY, () -> true);
      for (Path file : bulk.pages().files()) {
        Path other = file.resolveSibling("other");
        duck.run(
            "COPY (SELECT * EXCLUDE (temperature, drawn_group, place_propensity, slot, slot_taken,"
                + " slot_kinds, slot_items, slot_propensities, slot_worths) FROM "
                + Duck.quoted(file)
                + ") TO "
                + Duck.quoted(other)
                + " (FORMAT parquet)");
        assertThat(other.toFile().renameTo(file.toFile())).isTrue();
      }
      assertThat(explored(bulk)).isEmpty();
      var drawn = new DrawnOrder(1, new int[3], new double[] {0.5, 0.5, 1});
      ServedPage later = page("s1", "products", NOON + DAY);
      store.append(List.of(later.from(later.looked().orElseThrow().drawn(drawn))), NOON + DAY);
      bulk.roll(NOON + 2 * DAY, () -> true);
      assertThat(explored(bulk)).extracting(ServedPage::search).containsExactly("s1");
      assertThat(searches(bulk, 1_000)).containsExactly("s0");
      assertThat(RecallYield.of(bulk, "products")).isNotEmpty();
      bulk.pages().export(folder.resolve("exported"), "true");
      assertThat(bulk.erase(List.of("c"))).isEqualTo(2);
    }
  }
}
