package dev.vitrine.signals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.config.Conf;
import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Head;
import dev.vitrine.kernel.event.Placed;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.signals.count.Hash;
import dev.vitrine.signals.count.Span;
import dev.vitrine.signals.log.Doubt;
import dev.vitrine.signals.log.Logged;
import dev.vitrine.signals.log.Logs;
import dev.vitrine.signals.page.SomePages;
import dev.vitrine.signals.review.ReviewBook;
import dev.vitrine.signals.store.Book;
import dev.vitrine.signals.store.Counter;
import dev.vitrine.signals.store.Deed;
import dev.vitrine.signals.store.Facts;
import dev.vitrine.signals.store.FeatureStore;
import dev.vitrine.signals.store.ItemFacts;
import dev.vitrine.signals.store.Scope;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// The whole spine, over each of the logs.
@ParameterizedClass
@EnumSource(Logs.class)
class SignalsTest {
  @Parameter private Logs logs;
  @TempDir private Path folder;
  private Signals signals;
  private int number;

  @BeforeEach
  void open() {
    SignalsConf conf = SignalsConf.of(Conf.defaults());
    Book book = Book.of(List.of(new Counter(Scope.ITEM, Deed.CLICKED, Span.DAY)), 1 << 20);
    ItemFacts facts = (catalogue, item) -> new Facts(Hash.of(item), 0, 0, 0, 0, -1);
    var store = FeatureStore.of(folder.resolve("features"), book, facts, conf.snapshotEvery());
    var reviews = ReviewBook.open(folder.resolve("reviews"));
    signals =
        Signals.open(
            folder, conf, logs, (catalogue, item) -> true, store, reviews, InstantSource.system());
  }

  @AfterEach
  void close() {
    signals.close();
  }

  private Event goal(String client, String user) {
    String id = client + user + number++;
    return new Event.Goal(
        new Head(id, 0, "products", new Who(client, user, ""), "", ""), List.of());
  }

  @Test
  void anErasureLeavesNoByteOfTheNamesAnywhere() throws IOException {
    var events = new ArrayList<Event>();
    for (int i = 0; i < 200; i++) {
      events.add(goal("name-of-phone", i % 50 == 7 ? "name-of-anna" : ""));
      events.add(goal("shared-kiosk", i % 2 == 0 ? "name-of-anna" : "ben"));
      events.add(goal("other", ""));
    }
    signals.intake().take(events);
    signals.pages().served(SomePages.page("s1", "name-of-phone", "", 1));
    signals.pages().served(SomePages.page("s2", "x", "name-of-anna", 1));
    signals.pages().served(SomePages.page("s3", "other", "", 1));
    signals.pages().settle();
    signals.bulk().roll(Long.MAX_VALUE, () -> true);
    signals.intake().take(List.of(goal("name-of-phone", "")));
    signals.pages().served(SomePages.page("s4", "name-of-phone", "", 1));

    // Of the log: all of the phone and of anna, two pages' searches and the late one. Of pages: one
    // that waits, two that are rolled.
    assertThat(signals.erase("name-of-anna")).isEqualTo(200 + 100 + 3 + 1 + 1 + 2);
    for (Path file : files()) {
      String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
      assertThat(bytes).as(file.toString()).doesNotContain("name-of-");
    }
    assertThat(signals.log().read(0, 1_000)).hasSize(300 + 1);
    signals.bulk().events().export(folder.resolve("out"), "true");
    assertThat(signals.bulk().events().files()).isNotEmpty();
  }

  @Test
  void anErasedShopperHasNoReviewsNotEvenOfTheirDevices() throws InterruptedException {
    signals.intake().take(List.of(review("phone", "", "a"), review("kiosk", "", "a")));
    signals.intake().take(List.of(review("laptop", "anna", "b"), review("kiosk", "ben", "b")));
    signals.intake().take(List.of(goal("phone", "anna"), goal("kiosk", "anna")));
    assertThat(signals.reviews().await(4, Duration.ofSeconds(20))).isTrue();
    assertThat(signals.reviews().totals("products", "a").count()).isEqualTo(2);

    signals.erase("anna");
    assertThat(signals.reviews().totals("products", "a").count()).isEqualTo(1);
    assertThat(signals.reviews().totals("products", "b").count()).isEqualTo(1);
    signals.erase("kiosk");
    assertThat(signals.reviews().totals("products", "a").count()).isZero();
    assertThat(signals.reviews().totals("products", "b").count()).isZero();
  }

  private Event review(String client, String user, String item) {
    var head = new Head("r" + number++, 0, "products", new Who(client, user, ""), "", "");
    return new Event.Review(head, item, 4, "fine", true);
  }

  private List<Path> files() throws IOException {
    try (var all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  void anEventThatNamesAServedSearchIsHeldToItsPage() {
    signals.pages().served(SomePages.page("s1", "c", "", 1));
    var head = new Head("1", 0, "products", new Who("c", "", ""), "s1", "");
    signals.intake().take(List.of(new Event.Click(head, List.of(Placed.at("lamp", 1)))));
    var other = new Head("2", 0, "products", new Who("c", "", ""), "s1", "");
    signals.intake().take(List.of(new Event.Click(other, List.of(Placed.at("sofa", 1)))));
    signals.pages().settle();

    List<Set<Doubt>> doubts =
        signals.log().read(0, 10).stream()
            .map(Logged::taken)
            .filter(taken -> taken.event() instanceof Event.Click)
            .map(taken -> taken.doubts())
            .toList();
    assertThat(doubts).containsExactly(Set.of(), Set.of(Doubt.NOT_SHOWN));
    assertThat(signals.intake().tally().doubts()).containsEntry(Doubt.NOT_SHOWN, 1L);
  }

  @Test
  void theOldAreTakenOutEverywhere() {
    signals.intake().take(List.of(goal("c", "")));
    signals.pages().served(SomePages.page("s1", "c", "", 1));
    signals.pages().settle();
    signals.bulk().roll(Long.MAX_VALUE, () -> true);
    signals.pages().served(SomePages.page("s2", "c", "", 1));
    signals.pages().settle();

    signals.expire(Long.MAX_VALUE / 2_000);
    assertThat(signals.log().end()).isZero();
    assertThat(signals.pages().store().read(0, 10)).isEmpty();
    assertThat(signals.bulk().events().files()).isEmpty();
    assertThat(signals.bulk().pages().files()).isEmpty();
  }
}
