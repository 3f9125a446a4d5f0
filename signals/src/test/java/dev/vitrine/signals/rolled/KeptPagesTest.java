package dev.vitrine.signals.rolled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Head;
import dev.vitrine.kernel.event.Placed;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.signals.log.SqliteEventLog;
import dev.vitrine.signals.page.Conditions;
import dev.vitrine.signals.page.LoggedPage;
import dev.vitrine.signals.page.LookedAt;
import dev.vitrine.signals.page.PageStore;
import dev.vitrine.signals.page.ServedPage;
import dev.vitrine.signals.page.ServedRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptPagesTest {
  private static final long NOON = Instant.parse("2026-01-05T12:00:00Z").toEpochMilli();
  private static final long DAY = 86_400_000;
  private static final Conditions UNDER =
      new Conditions(
          "brand:Sony",
          "at",
          "de",
          List.of("-price"),
          List.of("mobile"),
          List.of(),
          List.of(Conditions.TYPING),
          2,
          2);

  @TempDir Path folder;
  private SqliteEventLog log;
  private PageStore store;
  private Bulk bulk;
  private KeptPages pages;

  @BeforeEach
  void open() {
    log = SqliteEventLog.open(folder, _ -> {});
    store = PageStore.open(folder);
    bulk = Bulk.of(folder, log, store);
    pages = bulk.kept();
  }

  @AfterEach
  void close() {
    store.close();
    log.close();
  }

  /// A page of two items and one that was not shown.
  private static ServedPage page(String catalogue, String search, String words, int from) {
    var head = new Head("asked:" + search + from, NOON, catalogue, Who.UNKNOWN, search, "");
    var shown = List.of(Placed.at("b", from + 1), Placed.at("a", from + 2));
    var rows =
        List.of(
            new ServedRow("b", from + 1, 3, 2.5f, 3, 0.5f, new float[] {1, Float.NaN}),
            new ServedRow("a", from + 2, 1, 2, 2, 0.25f, new float[] {0.5f, 7}),
            new ServedRow("hidden", 0, 2, 1, 1, Float.NaN, new float[] {0, 1}));
    var looked =
        new LookedAt(
            "de",
            42,
            List.of("first stage=linear-1"),
            List.of("keywords", "vectors"),
            List.of("it's", "price"),
            0.25,
            rows);
    return new ServedPage(new Event.Asked(head, words, 17, shown), Optional.of(looked));
  }

  private static List<String> searches(List<LoggedPage> pages) {
    return pages.stream().map(page -> page.page().search()).toList();
  }

  /// The page with the id of its event, which is not read from rolls.
  private static ServedPage known(LoggedPage logged) {
    ServedPage page = logged.page();
    Event.Asked asked = page.asked();
    Head head = asked.head();
    var id = "asked:" + head.query() + KeptPages.first(logged);
    var named = new Head(id, head.at(), head.catalogue(), head.who(), head.query(), "");
    var same = new Event.Asked(named, asked.text(), asked.found(), asked.placed());
    return new ServedPage(same, page.under(), page.looked());
  }

  private static List<ServedPage> asWritten() {
    var all = new ArrayList<ServedPage>();
    all.add(page("products", "s1", "Red Lämp", 0));
    all.add(page("products", "s1", "Red Lämp", 2).under(UNDER));
    all.add(page("other", "s9", "Red Lämp", 0));
    all.add(page("products", "s2", "", 0));
    return all;
  }

  @Test
  void rolledOrNotAPageIsWhatItWas() {
    List<ServedPage> all = asWritten();
    store.append(all, NOON);
    for (int day = 0; day < 2; day++) {
      LoggedPage second = pages.find("products", "s1", Optional.of(2)).orElseThrow();
      assertThat(known(second)).isEqualTo(all.get(1));
      assertThat(second.taken()).isEqualTo(NOON);
      assertThat(KeptPages.first(second)).isEqualTo(2);
      assertThat(pages.find("products", "s1", Optional.empty())).contains(second);
      assertThat(known(pages.find("products", "s1", Optional.of(0)).orElseThrow()))
          .isEqualTo(all.getFirst());
      assertThat(pages.find("products", "s1", Optional.of(4))).isEmpty();
      assertThat(pages.find("products", "s9", Optional.empty())).isEmpty();
      assertThat(pages.find("products", "it's", Optional.empty())).isEmpty();
      bulk.roll(NOON + DAY, () -> true);
      assertThat(store.latest(10)).isEmpty();
    }
  }

  @Test
  void pagesOfASearchAreFoundInWhateverRoll() {
    store.append(List.of(page("products", "s1", "lamp", 0)), NOON);
    bulk.roll(NOON + DAY, () -> true);
    store.append(List.of(page("products", "s1", "lamp", 2)), NOON + DAY);
    bulk.roll(NOON + 2 * DAY, () -> true);
    for (int from : new int[] {0, 2}) {
      LoggedPage found = pages.find("products", "s1", Optional.of(from)).orElseThrow();
      assertThat(KeptPages.first(found)).isEqualTo(from);
    }
  }

  @Test
  void whatIsBeingRolledIsToldOnce() {
    store.append(asWritten(), NOON);
    bulk.pages().roll(NOON + DAY, () -> true);
    assertThat(store.latest(10)).hasSize(4);
    assertThat(searches(pages.latest("products", "", 10))).containsExactly("s2", "s1", "s1");
    assertThat(searches(pages.latest("products", "\u0000'", 10))).isEmpty();
  }

  @Test
  void theLatestComeFirstWhereverTheyAre() {
    store.append(asWritten(), NOON);
    bulk.roll(NOON + DAY, () -> true);
    store.append(List.of(page("products", "s3", "red kettle", 0)), NOON + DAY);
    bulk.roll(NOON + 2 * DAY, () -> true);
    store.append(List.of(page("products", "s4", "RED lamp", 0)), NOON + 2 * DAY);

    assertThat(searches(pages.latest("products", "", 10)))
        .containsExactly("s4", "s3", "s2", "s1", "s1");
    assertThat(searches(pages.latest("products", "rEd ", 10)))
        .containsExactly("s4", "s3", "s1", "s1");
    assertThat(searches(pages.latest("products", "", 3))).containsExactly("s4", "s3", "s2");
    assertThat(searches(pages.latest("products", "o'r", 3))).isEmpty();
    assertThat(searches(pages.latest("other", "lämp", 3))).containsExactly("s9");
    LoggedPage second = pages.latest("products", "lämp", 2).getFirst();
    assertThat(second.page().under()).isEqualTo(UNDER);
    assertThat(second.page().asked().found()).isEqualTo(17);
    assertThat(second.page().asked().placed())
        .containsExactly(Placed.at("b", 3), Placed.at("a", 4));
    assertThat(pages.latest("products", "lämp", 2).get(1).page().under())
        .isEqualTo(Conditions.UNKNOWN);
  }

  @Test
  void rollsOfTheTimeBeforeConditionsWereKeptAreReadToo() {
    store.append(asWritten(), NOON);
    bulk.roll(NOON + DAY, () -> true);
    try (Duck duck = Duck.open()) {
      for (Path file : bulk.pages().files()) {
        Path other = file.resolveSibling("other");
        duck.run(
            "COPY (SELECT * EXCLUDE (filter, market, reads, sort, contexts, searchable, manner,"
                + " page_from, page_size) FROM "
                + Duck.quoted(file)
                + ") TO "
                + Duck.quoted(other)
                + " (FORMAT parquet)");
        assertThat(other.toFile().renameTo(file.toFile())).isTrue();
      }
    }
    LoggedPage second = pages.find("products", "s1", Optional.of(2)).orElseThrow();
    assertThat(second.page().under()).isEqualTo(Conditions.UNKNOWN);
    assertThat(second.page().looked()).isEqualTo(asWritten().get(1).looked());
    assertThat(pages.latest("products", "", 10)).hasSize(3);
  }

  /// Three rolls, the newest first: another page of the search, one that is wanted, and the same of
  /// an earlier time.
  private void threeRolls() {
    for (int day = 0; day < 3; day++) {
      store.append(List.of(page("products", "s1", "lamp", day == 2 ? 2 : 0)), NOON + day * DAY);
      bulk.roll(NOON + (day + 1) * DAY, () -> true);
    }
  }

  /// Looks for the first page of a search; when the first roll was read, other rolls go.
  ///
  /// @param gone how many of the files, the newest but one first
  private Optional<LoggedPage> findWhileErased(int gone) {
    List<Path> files = bulk.pages().files().stream().sorted(Comparator.reverseOrder()).toList();
    assertThat(files).hasSize(3);
    Predicate<LoggedPage> wanted =
        page -> {
          files.subList(1, 1 + gone).forEach(Trees::erase);
          return KeptPages.first(page) == 0;
        };
    try (Duck duck = Duck.open()) {
      return RolledPages.find(duck, bulk.pages(), "products", "s1", wanted);
    }
  }

  @Test
  void aPageIsFoundThoughARollIsErasedMeanwhile() {
    threeRolls();
    LoggedPage found = findWhileErased(1).orElseThrow();
    assertThat(found.taken()).isEqualTo(NOON);
    assertThat(bulk.pages().files()).hasSize(2);
  }

  @Test
  void aPageThatIsErasedMeanwhileIsNotThere() {
    threeRolls();
    assertThat(findWhileErased(2)).isEmpty();
  }

  @Test
  void whatCannotBeReadIsSaid() throws IOException {
    threeRolls();
    Files.writeString(bulk.pages().files().getFirst(), "no Parquet");
    assertThatThrownBy(() -> pages.latest("products", "", 10))
        .isInstanceOf(VitrineException.class)
        .extracting(e -> ((VitrineException) e).kind())
        .isEqualTo(Kind.BUG);
  }
}
