package dev.vitrine.signals.rolled;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Head;
import dev.vitrine.kernel.event.Line;
import dev.vitrine.kernel.event.OrderStep;
import dev.vitrine.kernel.event.Placed;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.signals.log.SqliteEventLog;
import dev.vitrine.signals.log.Taken;
import dev.vitrine.signals.page.PageStore;
import dev.vitrine.signals.page.SomePages;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecallYieldTest {
  private static final long NOON = Instant.parse("2026-01-05T12:00:00Z").toEpochMilli();

  @TempDir Path folder;

  private static Head head(String id, String search, String catalogue) {
    return new Head(id, NOON, catalogue, new Who("c", "", "v"), search, "");
  }

  private static Line line(String item, String search) {
    return new Line(item, "", 1, Optional.empty(), Optional.empty(), search);
  }

  /// Of each page `lamp` is found by both recalls, `söfa` by keywords alone, and `chair`, which is
  /// not shown and stands for four, by vectors alone.
  @Test
  void itTellsWhatEachFoundAndWhatNoOtherDid() {
    try (var log = SqliteEventLog.open(folder, _ -> {});
        var store = PageStore.open(folder)) {
      store.append(
          List.of(
              SomePages.page("s1", "c", "u", NOON),
              SomePages.page("s1", "c", "u", NOON),
              SomePages.page("s2", "c", "u", NOON)),
          NOON);
      List<Event> events =
          List.of(
              new Event.Click(head("1", "s1", "products"), List.of(Placed.at("lamp", 1))),
              new Event.Click(head("2", "s2", "products"), List.of(Placed.at("söfa", 2))),
              new Event.Click(head("3", "s2", "products"), List.of(Placed.at("söfa", 2))),
              new Event.Click(head("4", "s2", "other"), List.of(Placed.at("lamp", 1))),
              new Event.Click(head("5", "", "products"), List.of(Placed.at("lamp", 1))),
              new Event.Order(
                  head("6", "s1", "products"),
                  OrderStep.PURCHASE,
                  "o",
                  List.of(line("lamp", ""), line("söfa", "s2"))),
              new Event.Order(
                  head("7", "s1", "products"), OrderStep.REFUND, "o", List.of(line("söfa", ""))));
      log.append(events.stream().map(e -> new Taken(e, NOON, Set.of())).toList());

      List<RecallYield> yields = RecallYield.of(Bulk.of(folder, log, store), "products");

      assertThat(yields)
          .containsExactly(
              yielded("keywords", 4, counts(4, 2, 2), counts(2, 1, 1)),
              yielded("vectors", 10, counts(2, 1, 1), counts(0, 0, 0)),
              yielded("all", 12, counts(4, 2, 2), counts(0, 0, 0)));
      assertThat(RecallYield.of(Bulk.of(folder, log, store), "it's not there")).isEmpty();
    }
  }

  private static RecallYield.Counts counts(long shown, long clicked, long bought) {
    return new RecallYield.Counts(shown, clicked, bought);
  }

  private static RecallYield yielded(
      String name, double found, RecallYield.Counts all, RecallYield.Counts only) {
    return new RecallYield(name, found, all, only);
  }
}
