package dev.vitrine.signals.rolled;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.FilterStep;
import dev.vitrine.kernel.event.Head;
import dev.vitrine.kernel.event.Line;
import dev.vitrine.kernel.event.OrderStep;
import dev.vitrine.kernel.event.Placed;
import dev.vitrine.kernel.event.WatchStep;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.kernel.item.Money;
import dev.vitrine.signals.log.Doubt;
import dev.vitrine.signals.log.SqliteEventLog;
import dev.vitrine.signals.log.Taken;
import dev.vitrine.signals.page.PageStore;
import dev.vitrine.signals.page.SomePages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RollsTest {
  private static final long NOON = Instant.parse("2026-01-05T12:00:00Z").toEpochMilli();
  private static final long NEXT_DAY = Instant.parse("2026-01-06T00:00:00Z").toEpochMilli();

  @TempDir Path folder;
  private SqliteEventLog log;
  private PageStore store;
  private Bulk bulk;

  @BeforeEach
  void open() {
    log = SqliteEventLog.open(folder, written -> {});
    store = PageStore.open(folder);
    bulk = Bulk.of(folder, log, store);
  }

  @AfterEach
  void close() {
    store.close();
    log.close();
  }

  private static Head head(String id, long at, String client, String user) {
    return new Head(id, at, "products", new Who(client, user, "v"), "q", "n");
  }

  private static List<Event> everyKind() {
    var placed = List.of(new Placed("a", 3, "result", "arm1", 0.5), Placed.at("b", 0));
    var euro = Currency.getInstance("EUR");
    var price = Optional.of(new Money(1999, euro));
    var lines =
        List.of(
            new Line("a", "offer", 2, price, Optional.of(new Money(100, euro)), "lq", "v"),
            new Line("b", "", 1, Optional.empty(), Optional.empty(), ""));
    return List.of(
        new Event.Asked(head("1", NOON, "c", "u"), "blue lamp", 17, placed),
        new Event.Impression(head("2", NOON, "c", "u"), placed),
        new Event.Click(head("3", NOON, "c", "u"), placed),
        new Event.View(head("4", NOON, "c", "u"), List.of("a"), "v"),
        new Event.Cart(head("5", NOON, "c", "u"), lines),
        new Event.Order(head("6", NOON, "c", "u"), OrderStep.REFUND, "o1", lines),
        new Event.Watch(head("7", NOON, "c", "u"), "a", WatchStep.COMPLETE, 900, 1000),
        new Event.Review(head("8", NOON, "c", "u"), "a", 4, "good", true),
        new Event.Complaint(head("9", NOON, "c", "u"), "", "o1", "late"),
        new Event.Goal(head("10", NOON, "c", "u"), List.of()),
        new Event.Filtered(
            head("11", NOON - 86_400_000, "c", "u"),
            FilterStep.FILTER_CHOSEN,
            List.of("colour:blue", "brand:x y")));
  }

  private void take(List<Event> events, Doubt... doubts) {
    Set<Doubt> all = EnumSet.noneOf(Doubt.class);
    all.addAll(List.of(doubts));
    log.append(events.stream().map(event -> new Taken(event, NOON, all)).toList());
  }

  private List<List<String>> rolled(String select) {
    try (Duck duck = Duck.open()) {
      String glob = Duck.quoted(folder.resolve("parquet/events/*/*/*.parquet"));
      return duck.rows(select.replace("EVENTS", "read_parquet(" + glob + ")"));
    }
  }

  @Test
  void everyKindHasItsColumns() {
    take(everyKind(), Doubt.LATE, Doubt.FLOOD);

    assertThat(bulk.roll(NEXT_DAY, () -> true)).isEqualTo(11);
    assertThat(
            rolled(
                "SELECT kind, item, position, slot, arm, propensity, order_id, offer, quantity,"
                    + " price_minor, discount_minor, currency, line_query_id, via, watched_ms, length_ms,"
                    + " stars, reason, words, vouched, text, found FROM EVENTS ORDER BY place, item"))
        .extracting(row -> String.join("|", row))
        .containsExactly(
            "asked|a|3|result|arm1|0.5|||||||||||||||blue lamp|17",
            "asked|b||||1.0|||||||||||||||blue lamp|17",
            "impression|a|3|result|arm1|0.5||||||||||||||||",
            "impression|b||||1.0||||||||||||||||",
            "click|a|3|result|arm1|0.5||||||||||||||||",
            "click|b||||1.0||||||||||||||||",
            "view|a||||||||||||v||||||||",
            "cart|a||||||offer|2|1999|100|EUR|lq|v||||||||",
            "cart|b|||||||1|||||||||||||",
            "refund|a|||||o1|offer|2|1999|100|EUR|lq|v||||||||",
            "refund|b|||||o1||1|||||||||||||",
            "complete|a|||||||||||||900|1000||||||",
            "review|a|||||||||||||||4||good|true||",
            "complaint||||||o1|||||||||||late||||",
            "goal|||||||||||||||||||||",
            "filter_chosen|||||||||||||||||||||");
    assertThat(
            rolled(
                "SELECT DISTINCT day, happened_at, taken_at, catalogue, client_id, user_id, session_id,"
                    + " query_id, name, doubts, filters[2] FROM EVENTS ORDER BY day"))
        .extracting(row -> String.join("|", row))
        .containsExactly(
            "2026-01-04|2026-01-04 12:00:00.0|2026-01-05 12:00:00.0|products|c|u|v|q|n|"
                + "[late, flood]|brand:x y",
            "2026-01-05|2026-01-05 12:00:00.0|2026-01-05 12:00:00.0|products|c|u|v|q|n|"
                + "[late, flood]|");
  }

  @Test
  void nothingIsRolledTwiceAndTodayIsNotRolled() {
    take(everyKind());

    assertThat(bulk.roll(NOON, () -> true)).isZero();
    assertThat(bulk.roll(NEXT_DAY, () -> false)).isZero();
    assertThat(bulk.roll(NEXT_DAY, () -> true)).isEqualTo(11);
    assertThat(bulk.roll(NEXT_DAY, () -> true)).isZero();
    take(List.of(new Event.Goal(head("12", NOON, "c", "u"), List.of())));
    assertThat(bulk.roll(NEXT_DAY, () -> true)).isEqualTo(1);
    assertThat(rolled("SELECT count(DISTINCT place), max(place) FROM EVENTS"))
        .containsExactly(List.of("12", "12"));
  }

  @Test
  void whatACrashLeftUnfinishedIsTakenOutAndMadeAgain() throws IOException {
    take(everyKind());
    Path half =
        folder.resolve("parquet/events/places=000000000001-000000000011.new/day=2026-01-05");
    Files.createDirectories(half);
    Files.writeString(half.resolve("events_0.parquet"), "half a file");

    bulk = Bulk.of(folder, log, store);
    assertThat(half).doesNotExist();
    assertThat(bulk.roll(NEXT_DAY, () -> true)).isEqualTo(11);
  }

  @Test
  void pagesLeaveTheirLogOnceTheyAreRolled() {
    store.append(List.of(SomePages.page("s1", "c", "u", NOON)), NOON);
    bulk.roll(NEXT_DAY, () -> true);

    assertThat(store.read(0, 10)).isEmpty();
    try (Duck duck = Duck.open()) {
      String glob = Duck.quoted(folder.resolve("parquet/pages/*/*/*.parquet"));
      assertThat(
              duck.rows(
                  "SELECT item, position, recalls, first_score, final_score, features['all-words'],"
                      + " propensity, models[1], index_write, text FROM read_parquet("
                      + glob
                      + ")"))
          .extracting(row -> String.join("|", row))
          .containsExactly(
              "lamp|1|[keywords, vectors]|3.0||1.0|1.0|first stage=linear-1|42|läm 💡 words of u",
              "söfa|2|[keywords]|2.0|||1.0|first stage=linear-1|42|läm 💡 words of u",
              "chair||[vectors]|1.0||0.0|0.25|first stage=linear-1|42|läm 💡 words of u");
    }
  }

  @Test
  void erasingRewritesWhatIsRolled() throws IOException {
    var events = new ArrayList<Event>();
    for (int i = 0; i < 50; i++) {
      events.add(
          new Event.Goal(head("e" + i, NOON, i % 5 == 0 ? "secret-phone" : "c", ""), List.of()));
    }
    take(events);
    store.append(List.of(SomePages.page("s1", "c", "secret-shopper", NOON)), NOON);
    store.append(List.of(SomePages.page("s2", "c", "other", NOON)), NOON);
    bulk.roll(NEXT_DAY, () -> true);

    assertThat(bulk.events().erase(List.of("secret-phone"))).isEqualTo(10);
    assertThat(bulk.pages().erase(List.of("secret-shopper", "nobody"))).isEqualTo(1);
    assertThat(rolled("SELECT count(*) FROM EVENTS")).containsExactly(List.of("40"));
    for (Path file : bulk.events().files()) {
      assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("secret-");
    }
    assertThat(bulk.pages().files()).hasSize(1);
    assertThat(bulk.events().last()).isEqualTo(50);
  }

  @Test
  void filesFromBeforeReviewsHadWordsAreStillReadAndErased() {
    take(everyKind());
    bulk.roll(NEXT_DAY, () -> true);
    try (Duck duck = Duck.open()) {
      for (Path file : bulk.events().files()) {
        Path before = file.resolveSibling("before");
        duck.run(
            "COPY (SELECT * EXCLUDE (words, vouched) FROM read_parquet("
                + Duck.quoted(file)
                + ", hive_partitioning = false)) TO "
                + Duck.quoted(before)
                + " (FORMAT parquet)");
        Trees.settle(before, file);
      }
    }
    take(List.of(new Event.Review(head("12", NOON, "new", "u"), "a", 5, "words", true)));
    bulk.roll(NEXT_DAY, () -> true);
    try (Duck duck = Duck.open()) {
      String glob = Duck.quoted(folder.resolve("parquet/events/*/*/*.parquet"));
      assertThat(
              duck.rows(
                  "SELECT stars, words, vouched FROM read_parquet("
                      + glob
                      + ", union_by_name = true) WHERE kind = 'review' ORDER BY place"))
          .extracting(row -> String.join("|", row))
          .containsExactly("4||", "5|words|true");
    }
    assertThat(bulk.events().erase(List.of("new"))).isEqualTo(1);
    bulk.events().export(folder.resolve("out"), "true");
    try (Duck duck = Duck.open()) {
      String glob = Duck.quoted(folder.resolve("out/events/*/*.parquet"));
      assertThat(duck.rows("SELECT count(DISTINCT place) FROM read_parquet(" + glob + ")"))
          .containsExactly(List.of("11"));
    }
  }

  @Test
  void theOldAreTakenOut() {
    take(everyKind());
    bulk.roll(NEXT_DAY, () -> true);

    bulk.expire(NOON);
    assertThat(bulk.events().files()).hasSize(2);
    bulk.expire(NOON + 1);
    assertThat(bulk.events().files()).isEmpty();
    assertThat(bulk.events().last()).isEqualTo(11);
  }

  @Test
  void anExportHasWhatIsRolledAndWhatIsNot() {
    take(everyKind());
    bulk.roll(NEXT_DAY, () -> true);
    take(List.of(new Event.Goal(head("12", NOON, "c", "u"), List.of())));
    Path to = folder.resolve("it's out");

    for (int twice = 0; twice < 2; twice++) {
      bulk.events().export(to, "day >= DATE '2026-01-05'");
      assertThat(to.resolve("events/day=2026-01-05")).exists();
      assertThat(to.resolve("events/day=2026-01-04")).doesNotExist();
      try (Duck duck = Duck.open()) {
        String glob = Duck.quoted(to.resolve("events/*/*.parquet"));
        assertThat(duck.rows("SELECT count(DISTINCT place) FROM read_parquet(" + glob + ")"))
            .containsExactly(List.of("11"));
      }
    }
  }
}
