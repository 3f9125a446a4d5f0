package dev.vitrine.signals.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.Layout;
import dev.vitrine.kernel.query.Occasion;
import dev.vitrine.kernel.query.Order;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.signals.log.Doubt;
import dev.vitrine.signals.log.Logged;
import dev.vitrine.signals.log.SqliteEventLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageLogTest {
  private record Trusting() implements Judge {
    @Override
    public void served(Event.Asked page) {}

    @Override
    public Set<Doubt> doubts(Event.Asked page) {
      return Set.of();
    }
  }

  private static final long NOW = 5_000;

  @TempDir Path folder;
  private SqliteEventLog events;
  private PageLog pages;

  @BeforeEach
  void open() {
    events = SqliteEventLog.open(folder, written -> {});
    var clock = InstantSource.fixed(Instant.ofEpochMilli(NOW));
    pages = new PageLog(events, PageStore.open(folder), new Trusting(), clock);
  }

  @AfterEach
  void close() {
    pages.close();
    events.close();
  }

  @Test
  void whatWasServedIsReadBack() {
    var sampled = SomePages.page("s1", "c", "u", 1_000);
    var other = new ServedPage(SomePages.page("s2", "c", "u", 1_001).asked(), Optional.empty());
    pages.served(sampled);
    pages.served(other);

    assertThat(pages.settle()).isTrue();
    assertThat(pages.store().read(0, 10)).containsExactly(new LoggedPage(1, NOW, sampled));
    assertThat(events.read(0, 10))
        .extracting(Logged::taken)
        .extracting(taken -> taken.event())
        .containsExactly(sampled.asked(), other.asked());
    assertThat(List.of(pages.handed(), pages.sampled(), pages.lost())).containsExactly(2L, 1L, 0L);
  }

  @Test
  void aPageWithADrawnSlotKeepsWhatItWasDrawnFrom() {
    ServedPage plain = SomePages.page("s1", "c", "u", 1_000);
    var video = new DrawnSlot.Option("video", "vidéo", 0.5, 1, 2, 0.125);
    var product = new DrawnSlot.Option("product", "lamp", 0.5, 3, 0, 0);
    var slot = new DrawnSlot(1, List.of(product, video), 1, List.of(1.0, 0.5));
    LookedAt looked = plain.looked().orElseThrow();
    var drawn = new ServedPage(plain.asked(), Optional.of(looked.drawn(slot)));
    pages.served(drawn);

    assertThat(pages.settle()).isTrue();
    assertThat(pages.store().read(0, 10)).extracting(LoggedPage::page).containsExactly(drawn);
    assertThat(looked.explored()).isFalse();
    assertThat(looked.drawn(slot).explored()).isTrue();
    assertThat(slot.propensity(2)).isEqualTo(0.5);
    assertThat(slot.propensity(3)).isEqualTo(1);
  }

  @Test
  void anExploredPageKeepsHowItsOrderWasDrawn() {
    ServedPage plain = SomePages.page("s1", "c", "u", 1_000);
    var order = new DrawnOrder(0.5, new int[] {0, 1, 1}, new double[] {0.25, 1e-300, 1});
    LookedAt looked = plain.looked().orElseThrow();
    var explored = new ServedPage(plain.asked(), Optional.of(looked.drawn(order)));
    pages.served(plain);
    pages.served(explored);

    assertThat(pages.settle()).isTrue();
    assertThat(pages.store().read(0, 10))
        .extracting(LoggedPage::page)
        .containsExactly(plain, explored);
    assertThat(plain).isNotEqualTo(explored);
    byte[] plainly = PageForm.write(plain);
    assertThat(plainly[0]).isEqualTo((byte) 1);
    assertThat(PageForm.write(explored)).hasSize(plainly.length + 8 + 3 * 12);
  }

  /// A query that has something of everything.
  private static Query unusual() {
    return new Query(
            "lamp",
            true,
            false,
            new Filter.Not(new Filter.Is("brand", "Söfa & Co")),
            List.of(),
            List.of(),
            List.of(Order.RELEVANCE, new Order("price", true)),
            List.of("title"),
            20,
            10,
            "de",
            "at",
            Duration.ofSeconds(1),
            false)
        .on(new Occasion(false, List.of("mobile"), 0).impersonal().laidOut(Layout.FEED));
  }

  @Test
  void aPageKeepsWhatItWasAskedForBesidesWords() {
    Conditions under = Conditions.of(unusual());
    assertThat(under)
        .isEqualTo(
            new Conditions(
                "NOT brand:\"Söfa & Co\"",
                "at",
                "de",
                List.of("_relevance", "-price"),
                List.of("mobile"),
                List.of("title"),
                List.of("typing", "as-typed", "no-rules", "impersonal", "feed"),
                20,
                10));
    assertThat(Conditions.of(Query.of("lamp", 5)))
        .isEqualTo(new Conditions("", "", "", List.of(), List.of(), List.of(), List.of(), 0, 5));
    ServedPage plain = SomePages.page("s1", "c", "u", 1_000);
    LookedAt looked = plain.looked().orElseThrow();
    var order = new DrawnOrder(0.5, new int[3], new double[] {0.25, 1, 1});
    var slot = new DrawnSlot(1, List.of(), 1, List.of(1.0, 0.5));
    List<ServedPage> all =
        List.of(
            plain.under(under),
            plain.from(looked.drawn(order)).under(under),
            plain.from(looked.drawn(slot)).under(under),
            plain);
    all.forEach(pages::served);

    assertThat(pages.settle()).isTrue();
    assertThat(pages.store().read(0, 10))
        .extracting(LoggedPage::page)
        .containsExactlyElementsOf(all);
  }

  @Test
  void whatCannotBeWrittenIsCountedAsLost() {
    events.close();
    pages.served(SomePages.page("s1", "c", "u", 1_000));

    assertThat(pages.settle()).isTrue();
    assertThat(pages.lost()).isEqualTo(1);
    pages.close();
    pages.served(SomePages.page("s2", "c", "u", 1_000));
    assertThat(pages.lost()).isEqualTo(2);
  }

  @Test
  void whatWaitsIsWrittenBeforeItIsClosed() {
    for (int i = 0; i < 2_000; i++) {
      pages.served(SomePages.page("s" + i, "c", "u", i));
    }
    pages.close();

    assertThat(events.end()).isEqualTo(2_000);
    try (PageStore store = PageStore.open(folder)) {
      assertThat(store.read(0, 5_000)).hasSize(2_000);
    }
  }

  @Test
  void erasedPagesLeaveNoByte() throws IOException {
    pages.served(SomePages.page("s1", "secret-phone", "", 1));
    pages.served(SomePages.page("s2", "c", "secret-shopper", 2));
    pages.served(SomePages.page("s3", "c", "other", 3));
    pages.settle();

    assertThat(pages.store().erase(List.of("secret-phone", "secret-shopper"))).isEqualTo(2);
    assertThat(pages.store().read(0, 10)).hasSize(1);
    try (var files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.getFileName().toString().startsWith("pages")).toList()) {
        String bytes =
            new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(bytes).doesNotContain("secret-");
      }
    }
  }

  @Test
  void theOldAreTakenOut() {
    pages.served(SomePages.page("s1", "c", "u", 1));
    pages.settle();

    assertThat(pages.store().expire(NOW)).isZero();
    assertThat(pages.store().expire(NOW + 1)).isEqualTo(1);
  }

  @Test
  void bytesOfAnotherVersionAreRefused() {
    byte[] bytes = PageForm.write(SomePages.page("s", "c", "u", 1));
    bytes[0] = 9;
    assertThatThrownBy(() -> PageForm.read(bytes))
        .isInstanceOfSatisfying(
            VitrineException.class, e -> assertThat(e.kind()).isEqualTo(Kind.CORRUPT));
  }
}
