package dev.vitrine.app.shop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.index.form.Limits;
import dev.vitrine.kernel.config.Conf;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Head;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Change;
import dev.vitrine.kernel.shop.Document;
import dev.vitrine.signals.log.Taken;
import dev.vitrine.signals.review.Hiding;
import dev.vitrine.signals.review.Rated;
import dev.vitrine.signals.review.Rating;
import dev.vitrine.signals.review.RatingNotes;
import dev.vitrine.signals.review.Review;
import dev.vitrine.signals.review.ReviewBook;
import dev.vitrine.signals.review.Selection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RatingsTest {
  private static final String NAME = "products";

  @TempDir Path folder;
  private OpenShop shop;
  private Ratings ratings;
  private int number;

  @BeforeEach
  void open() {
    open(Map.of());
    shop.open(NAME)
        .write(
            List.of(
                put("a", ",\"rating\":4.5,\"rating_count\":10"),
                put("b", ""),
                put("c", ",\"rating\":4")));
  }

  private void open(Map<String, String> conf) {
    shop = OpenShop.open(folder, ShopConf.of(new Conf(conf)));
    ratings = rating(seen());
  }

  private ShownRatings seen() {
    return new ColumnRatings(name -> shop.find(name).map(LiveCatalogue.class::cast));
  }

  private Ratings rating(ShownRatings shown) {
    return new Ratings(shop.record(), () -> book().ratings(), shown, InstantSource.system());
  }

  /// Looks at what the feed brought once queries see it.
  private void look() {
    shop.settle();
    ratings.look(NAME);
  }

  @AfterEach
  void close() {
    shop.close();
  }

  private static Change put(String id, String more) {
    String json = "{\"objectID\":\"" + id + "\",\"title\":\"" + id + "\"" + more + "}";
    return new Change.Put(new Document(id, json));
  }

  private Catalogue catalogue() {
    return shop.find(NAME).orElseThrow();
  }

  private ReviewBook book() {
    return shop.signals().reviews();
  }

  private void said(String user, String item, int stars) {
    saidIn(NAME, user, item, stars);
  }

  private void saidIn(String catalogue, String user, String item, int stars) {
    var head = new Head("r" + number++, 0, catalogue, new Who("c" + user, user, ""), "", "");
    shop.signals().intake().take(List.of(new Event.Review(head, item, stars, "words", true)));
    try {
      assertThat(book().await(shop.signals().log().end(), Duration.ofSeconds(20))).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private Rating rating(String item) {
    return RecordedRating.of(catalogue().find(item).orElseThrow());
  }

  private Rated owed() {
    return book().ratings().owed(NAME, 10).getFirst();
  }

  private List<Review> all() {
    var every = new Selection("", 0, false, "", Selection.Shown.ALL, Selection.Sort.LATEST, 0, 100);
    return book().select(NAME, every).reviews();
  }

  @Test
  void whatIsSaidIsAddedToWhatTheFeedBrought() {
    said("anna", "a", 1);
    said("anna", "b", 4);
    said("anna", "c", 1);
    ratings.follow(NAME);
    assertThat(rating("a")).isEqualTo(new Rating(4.182, 11));
    assertThat(rating("b")).isEqualTo(new Rating(4, 1));
    assertThat(rating("c")).isEqualTo(new Rating(4, Double.NaN));
    said("anna", "a", 5);
    said("ben", "a", 5);
    ratings.follow(NAME);
    assertThat(rating("a")).isEqualTo(new Rating(4.583, 12));
    long write = shop.record().number();
    ratings.follow(NAME);
    look();
    assertThat(shop.record().number()).isEqualTo(write);
  }

  @Test
  void whatIsHiddenOrErasedGoesBackToTheBase() {
    said("anna", "a", 1);
    said("anna", "b", 4);
    ratings.follow(NAME);
    for (Review review : all()) {
      book().hide(NAME, review.id(), new Hiding("rude", "eve", 1));
    }
    ratings.follow(NAME);
    assertThat(rating("a")).isEqualTo(new Rating(4.5, 10));
    assertThat(rating("b")).isEqualTo(Rating.NONE);
    assertThat(catalogue().find("b").orElseThrow().json()).doesNotContain("rating");
    all().forEach(review -> book().show(NAME, review.id()));
    ratings.follow(NAME);
    assertThat(rating("a")).isEqualTo(new Rating(4.182, 11));
    shop.signals().erase("anna");
    ratings.follow(NAME);
    assertThat(rating("a")).isEqualTo(new Rating(4.5, 10));
    assertThat(rating("b")).isEqualTo(Rating.NONE);
  }

  @Test
  void aFeedThatComesAnewIsTheNewBase() {
    said("anna", "a", 1);
    ratings.follow(NAME);
    catalogue().write(List.of(put("a", ",\"rating\":3,\"rating_count\":1")));
    look();
    assertThat(rating("a")).isEqualTo(new Rating(2, 2));
    catalogue().write(List.of(put("a", "")));
    look();
    assertThat(rating("a")).isEqualTo(new Rating(1, 1));
    catalogue().write(List.of(new Change.Patch("a", "{\"title\":\"new\"}", false)));
    look();
    assertThat(rating("a")).isEqualTo(new Rating(1, 1));
    catalogue().write(List.of(new Change.Remove("a")));
    said("ben", "b", 2);
    ratings.follow(NAME);
    look();
    assertThat(catalogue().find("a")).isEmpty();
    catalogue().write(List.of(put("a", ",\"rating\":4.5,\"rating_count\":10")));
    look();
    assertThat(rating("a")).isEqualTo(new Rating(4.182, 11));
  }

  private void patch(String item, String fields) {
    catalogue().write(List.of(new Change.Patch(item, "{" + fields + "}", false)));
  }

  @Test
  void aFeedThatBringsTheMeanAloneCountsNothingTwice() {
    said("anna", "a", 1);
    ratings.follow(NAME);
    for (int i = 0; i < 3; i++) {
      patch("a", "\"rating\":3");
      look();
      assertThat(rating("a")).isEqualTo(new Rating(2.818, 11));
    }
    patch("a", "\"rating\":4");
    said("ben", "a", 5);
    ratings.follow(NAME);
    assertThat(rating("a")).isEqualTo(new Rating(3.833, 12));
  }

  @Test
  void aFeedThatBringsTheCountAloneCountsNothingTwice() {
    said("anna", "a", 1);
    ratings.follow(NAME);
    for (int i = 0; i < 3; i++) {
      patch("a", "\"rating_count\":20");
      look();
      assertThat(rating("a")).isEqualTo(new Rating(4.333, 21));
    }
  }

  @Test
  void whatWasNotedAndNotWrittenDoesNotHideWhatWas() {
    said("anna", "a", 1);
    ratings.follow(NAME);
    var lost = new RatingNotes.Next(NAME, "a", new Rating(4.5, 10), new Rating(4.25, 12));
    book().ratings().note(List.of(lost), 1);
    patch("a", "\"rating\":3");
    look();
    assertThat(rating("a")).isEqualTo(new Rating(2.818, 11));
  }

  @Test
  void ratingsThatCannotGrowAreLeftAlone() {
    said("anna", "b", 4);
    ratings.follow(NAME);
    patch("b", "\"rating\":3.5");
    look();
    assertThat(rating("b")).isEqualTo(new Rating(3.5, 1));
    catalogue().write(List.of(put("b", ",\"rating\":87,\"rating_count\":7")));
    said("ben", "b", 4);
    ratings.follow(NAME);
    look();
    assertThat(rating("b")).isEqualTo(new Rating(87, 7));
    catalogue().write(List.of(put("b", ",\"rating\":3,\"rating_count\":2")));
    look();
    assertThat(rating("b")).isEqualTo(new Rating(3.5, 4));
  }

  @Test
  void aFeedOfDaysAgoIsKnownAgain() {
    said("anna", "a", 1);
    ratings.follow(NAME);
    String read = catalogue().find("a").orElseThrow().json();
    said("bea", "a", 1);
    ratings.follow(NAME);
    InstantSource later = InstantSource.offset(InstantSource.system(), Duration.ofDays(20));
    ratings =
        new Ratings(
            shop.record(), () -> book().ratings(), new ColumnRatings(_ -> Optional.empty()), later);
    for (int i = 0; i < 3; i++) {
      said("u" + i, "a", 5);
      ratings.follow(NAME);
    }
    catalogue().write(List.of(new Change.Put(new Document("a", read))));
    look();
    assertThat(rating("a")).isEqualTo(new Rating(4.133, 15));
  }

  @Test
  void whatQueriesSeeAsItShouldBeIsNotReadFromTheRecord() {
    said("anna", "a", 1);
    ratings.follow(NAME);
    shop.settle();
    var known = (LiveCatalogue) catalogue();
    assertThat(known.ratings(List.of("a", "b", "none")))
        .containsExactly(new Rating(4.182, 11), Rating.NONE, Rating.NONE);
    patch("a", "\"rating\":3");
    rating(new Seen(new Rating(4.182, 11))).look(NAME);
    assertThat(rating("a")).isEqualTo(new Rating(3, 11));
    rating(new Seen(new Rating(3, 11))).look(NAME);
    assertThat(rating("a")).isEqualTo(new Rating(2.818, 11));
  }

  private record Seen(Rating each) implements ShownRatings {
    @Override
    public List<Rating> of(String catalogue, List<String> items) {
      return items.stream().map(_ -> each).toList();
    }

    @Override
    public boolean visible(String catalogue, long write) {
      return true;
    }
  }

  @Test
  void itStopsWhereItIsWhenItIsClosed() {
    said("anna", "a", 1);
    ratings.close();
    ratings.follow(NAME);
    assertThat(ratings.look(NAME)).isFalse();
    assertThat(rating("a")).isEqualTo(new Rating(4.5, 10));
  }

  /// An item as long as may be, for which one more digit is too much.
  private static Change full() {
    var fields = new StringBuilder(",\"price\":1,\"currency\":\"EUR\"");
    for (int i = 0; i < 8; i++) {
      fields.append(",\"t").append(i).append("\":\"").append("\u00e4".repeat(65_000)).append('"');
    }
    var without = (Change.Put) put("full", fields + ",\"u\":\"\"");
    int room = Limits.DOCUMENT - without.document().json().getBytes(UTF_8).length;
    return put("full", fields + ",\"u\":\"" + "x".repeat(room) + "\"");
  }

  @Test
  void oneThatIsRefusedCostsFewWritesAndIsLeftUntilItChanges() {
    catalogue().write(List.of(full()));
    said("anna", "full", 4);
    for (int i = 0; i < 7; i++) {
      catalogue().write(List.of(put("z" + i, "")));
      said("anna", "z" + i, 4);
    }
    ratings.follow(NAME);
    patch("full", "\"price\":12.34");
    all().forEach(review -> book().hide(NAME, review.id(), new Hiding("rude", "eve", 1)));
    long before = shop.record().number();
    ratings.follow(NAME);
    assertThat(shop.record().number() - before).isEqualTo(3);
    assertThat(rating("z6")).isEqualTo(Rating.NONE);
    assertThat(rating("full")).isEqualTo(new Rating(4, 1));
    assertThat(book().ratings().owed(NAME, 10)).isEmpty();
    assertThat(ratings.refusals()).isEqualTo(4);
    look();
    assertThat(ratings.refusals()).isEqualTo(4);
    patch("full", "\"u\":\"\"");
    look();
    assertThat(rating("full")).isEqualTo(Rating.NONE);
  }

  @Test
  void aCrashBetweenNotingAndWritingCountsNothingTwice() {
    said("anna", "a", 1);
    Rated owed = owed();
    var next = new RatingNotes.Next(NAME, "a", new Rating(4.5, 10), new Rating(4.182, 11));
    book().ratings().note(List.of(next), 1);
    shop.close();
    open(Map.of());
    assertThat(owed().version()).isEqualTo(owed.version());
    ratings.follow(NAME);
    assertThat(rating("a")).isEqualTo(new Rating(4.182, 11));
  }

  @Test
  void aCrashBetweenWritingAndNotingThatItIsDoneCountsNothingTwice() {
    said("anna", "a", 1);
    Rated owed = owed();
    var next = new RatingNotes.Next(NAME, "a", new Rating(4.5, 10), new Rating(4.182, 11));
    book().ratings().note(List.of(next), 1);
    catalogue().write(List.of(RecordedRating.change("a", next.next())));
    shop.close();
    open(Map.of());
    assertThat(owed().version()).isEqualTo(owed.version());
    said("ben", "a", 5);
    ratings.follow(NAME);
    assertThat(rating("a")).isEqualTo(new Rating(4.25, 12));
    assertThat(book().ratings().owed(NAME, 10)).isEmpty();
  }

  @Test
  void aCatalogueThatIsOlderThanTheBookIsWrittenAgain() {
    said("anna", "a", 1);
    ratings.follow(NAME);
    said("ben", "a", 5);
    ratings.follow(NAME);
    assertThat(rating("a")).isEqualTo(new Rating(4.25, 12));
    catalogue().write(List.of(RecordedRating.change("a", new Rating(4.182, 11))));
    look();
    assertThat(rating("a")).isEqualTo(new Rating(4.25, 12));
  }

  @Test
  void anItemThatIsWrittenMeanwhileIsLeftAlone() {
    said("anna", "a", 1);
    said("anna", "b", 2);
    var feed = new AtomicBoolean(true);
    InstantSource between =
        () -> {
          if (feed.getAndSet(false)) {
            catalogue().write(List.of(put("a", ",\"rating\":3,\"rating_count\":7")));
          }
          return Instant.now();
        };
    try (var slow = new Ratings(shop.record(), () -> book().ratings(), seen(), between)) {
      slow.follow(NAME);
      assertThat(feed).as("the feed came between reading and writing").isFalse();
      assertThat(rating("a")).isEqualTo(new Rating(3, 7));
      assertThat(rating("b")).isEqualTo(new Rating(2, 1));
      slow.follow(NAME);
      assertThat(rating("a"))
          .as("what the feed brought is added to")
          .isEqualTo(new Rating(2.75, 8));
    }
  }

  @Test
  void noCatalogueIsMadeByARating() {
    List<Change> changes = List.of(RecordedRating.change("a", new Rating(1, 1)));
    shop.record().writeWhere("nowhere", changes, _ -> true);
    assertThat(shop.record().names()).containsExactly(NAME);
  }

  @Test
  void aCatalogueThatIsDroppedHasNoReviewsAnyMore() {
    said("anna", "a", 1);
    ratings.follow(NAME);
    shop.drop(NAME);
    shop.open(NAME).write(List.of(put("a", ",\"rating\":4.5,\"rating_count\":10")));
    ratings.follow(NAME);
    look();
    assertThat(rating("a")).isEqualTo(new Rating(4.5, 10));
    assertThat(all()).isEmpty();
  }

  @Test
  void reviewsGoAfterTheirCatalogueAndOnlyWithIt() throws InterruptedException {
    said("anna", "a", 1);
    var head = new Head("o", 0, "other", new Who("", "ben", ""), "", "");
    var event = new Event.Review(head, "a", 5, "words", true);
    shop.signals().log().append(List.of(new Taken(event, 1, Set.of())));
    assertThat(book().await(shop.signals().log().end(), Duration.ofSeconds(20))).isTrue();
    shop.drop("other");
    assertThat(book().totals("other", "a").count()).isEqualTo(1);
    try (var _ = (LiveCatalogue) catalogue()) {
      shop.record().stop();
      assertThatThrownBy(() -> shop.drop(NAME)).isInstanceOf(VitrineException.class);
      assertThat(all()).hasSize(1);
    }
  }

  @Test
  void itFollowsWithinSecondsUnlessItIsOff() throws InterruptedException {
    shop.keepRating();
    said("anna", "a", 1);
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (rating("a").count() < 11 && System.nanoTime() < end) {
      Thread.sleep(50);
    }
    assertThat(rating("a")).isEqualTo(new Rating(4.182, 11));
    shop.close();
    open(Map.of("reviews.rate", "false"));
    shop.keepRating();
    said("ben", "a", 1);
    Thread.sleep(2_500);
    assertThat(rating("a")).isEqualTo(new Rating(4.182, 11));
  }

  @Test
  void reviewsOfACatalogueThatACrashLeftDroppedAreDroppedAtTheStart() {
    shop.open("hats").write(List.of(put("a", "")));
    said("anna", "a", 1);
    saidIn("hats", "anna", "a", 2);
    // As a crash leaves it that comes right behind the catalogue.
    shop.record().drop("hats");
    shop.close();

    open(Map.of());
    shop.open("hats").write(List.of(put("a", "")));
    assertThat(book().totals("hats", "a").count()).isZero();
    assertThat(book().totals(NAME, "a").count()).isEqualTo(1);
    saidIn("hats", "ben", "a", 4);
    shop.close();

    open(Map.of());
    assertThat(book().totals("hats", "a").count()).isEqualTo(1);
    assertThat(book().totals(NAME, "a").count()).isEqualTo(1);
  }

  @Test
  void noReviewsAreDroppedWhereTheRecordIsLost() throws IOException {
    said("anna", "a", 1);
    shop.close();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }
    open(Map.of());
    assertThat(shop.names()).isEmpty();
    assertThat(book().totals(NAME, "a").count()).isEqualTo(1);
  }
}
