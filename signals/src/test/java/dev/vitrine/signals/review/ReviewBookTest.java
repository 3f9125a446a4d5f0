package dev.vitrine.signals.review;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.signals.log.Doubt;
import dev.vitrine.signals.log.Sql;
import dev.vitrine.signals.log.Taken;
import dev.vitrine.signals.review.Selection.Shown;
import dev.vitrine.signals.review.Selection.Sort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewBookTest {
  @TempDir Path folder;

  @Test
  void whatIsVouchedForIsKeptAndCounted() {
    try (var told = new Told(folder)) {
      told.say("anna", "a", 5, "Holds well", 10);
      told.say("ben", "a", 2, "", 20);
      told.say("anna", "b", 1, "Broke", 30);
      var unvouched = told.review(new Who("x", "", ""), "a", 1, "spam", 40);
      told.append(new Event.Review(unvouched.head(), "a", 1, "spam", false), Set.of());
      told.append(
          told.review(new Who("y", "", ""), "a", 1, "gone", 50), Set.of(Doubt.UNKNOWN_ITEM));
      told.append(told.review(new Who("z", "", ""), "d", 4, "long ago", 1), Set.of(Doubt.LATE));
      told.settle();
      assertThat(told.words()).containsExactly("Broke", "", "Holds well", "long ago");
      assertThat(told.totals("a")).isEqualTo(new Totals(List.of(0L, 1L, 0L, 0L, 1L), 1));
      assertThat(told.totals("a").mean()).hasValue(3.5);
      assertThat(told.totals("c")).isEqualTo(Totals.NONE);
    }
  }

  @Test
  void aLaterReviewOfOneShopperReplacesAnEarlierOne() {
    try (var told = new Told(folder)) {
      told.say("anna", "a", 5, "Good", 10);
      told.settle();
      String first = told.all().getFirst().id();
      told.say("anna", "a", 1, "Broke after a week", 20);
      told.say("anna", "a", 3, "Said before both, and came late", 5);
      told.settle();
      assertThat(told.words()).containsExactly("Broke after a week");
      assertThat(told.all().getFirst().id()).isNotEqualTo(first);
      assertThat(told.totals("a").byStars()).containsExactly(1L, 0L, 0L, 0L, 0L);
      told.say("anna", "a", 4, "Repaired", 20);
      told.settle();
      assertThat(told.words()).containsExactly("Repaired");
    }
  }

  @Test
  void aHiddenReviewIsNotCountedUntilItIsShownAgain() {
    try (var told = new Told(folder)) {
      told.say("anna", "a", 5, "Good", 10);
      told.say("ben", "a", 1, "Rude words", 20);
      told.settle();
      String id = told.all().getFirst().id();
      assertThat(told.book.hide("others", id, new Hiding("rude", "eve", 7))).isEmpty();
      told.book.hide("products", id, new Hiding("rude", "eve", 7));
      Review hidden = told.book.hide("products", id, new Hiding("abuse", "kim", 8)).orElseThrow();
      assertThat(hidden.hidden()).contains(new Hiding("abuse", "kim", 8));
      assertThat(told.totals("a").count()).isEqualTo(1);
      told.book.show("products", id);
      assertThat(told.book.show("products", id).orElseThrow().hidden()).isEmpty();
      assertThat(told.totals("a").byStars()).containsExactly(1L, 0L, 0L, 0L, 1L);
      assertThat(told.book.show("products", "nothing")).isEmpty();
    }
  }

  @Test
  void whatIsToldAgainIsHiddenStillAndWhatIsSaidAnewIsShown() {
    try (var told = new Told(folder)) {
      told.say("anna", "a", 5, "Rude words", 10);
      told.settle();
      told.book.hide("products", told.all().getFirst().id(), new Hiding("rude", "eve", 7));
      told.say("anna", "a", 5, "Rude words", 10);
      told.settle();
      assertThat(told.all()).allMatch(review -> review.hidden().isPresent());
      assertThat(told.totals("a")).isEqualTo(Totals.NONE);
      told.say("anna", "a", 4, "Good", 20);
      told.settle();
      assertThat(told.all()).allMatch(review -> review.hidden().isEmpty()).hasSize(1);
      assertThat(told.totals("a").count()).isEqualTo(1);
    }
  }

  @Test
  void whatIsSaidAgainWithTheSameWordsIsHiddenStill() {
    try (var told = new Told(folder)) {
      told.say("anna", "a", 5, "Rude words", 10);
      told.settle();
      var hiding = new Hiding("rude", "eve", 7);
      told.book.hide("products", told.all().getFirst().id(), hiding);
      told.say("anna", "a", 5, "Rude words", 20);
      told.settle();
      assertThat(told.all()).extracting(Review::at).containsExactly(20L);
      assertThat(told.all().getFirst().hidden()).contains(hiding);
      assertThat(told.totals("a")).isEqualTo(Totals.NONE);
      told.say("ben", "a", 5, "Rude words", 30);
      told.settle();
      assertThat(told.totals("a").count()).isEqualTo(1);
      told.book.show("products", told.all().getLast().id());
      assertThat(told.totals("a").count()).isEqualTo(2);
    }
  }

  @Test
  void whatManyAreVouchedForByOneClientIsTaken() {
    try (var told = new Told(folder)) {
      Set<Doubt> doubts = Set.of(Doubt.FLOOD, Doubt.ROBOT);
      told.append(told.review(new Who("import", "anna", ""), "a", 5, "one", 10), doubts);
      told.append(told.review(new Who("", "ben", ""), "a", 4, "two", 20), doubts);
      told.settle();
      assertThat(told.words()).containsExactly("two", "one");
    }
  }

  @Test
  void howManyShoppersFindIsNotCountedEachTime() throws SQLException {
    try (var told = new Told(folder)) {
      told.say("anna", "a", 5, "", 10);
      told.settle();
      try (Connection other = Sql.open(folder.resolve("reviews").resolve("reviews.db"))) {
        Sql.run(other, "UPDATE total SET n5 = 70, n4 = 3");
      }
      Selection all = select(0, false, "", Sort.LATEST, 0, 10);
      assertThat(told.book.select("products", all).found()).isEqualTo(73);
      Selection best = select(5, false, "", Sort.LATEST, 0, 10);
      assertThat(told.book.select("products", best).found()).isEqualTo(70);
      Selection worded = select(5, true, "", Sort.LATEST, 0, 10);
      assertThat(told.book.select("products", worded).found()).isZero();
    }
  }

  @Test
  void shoppersDoNotWaitForWhoSearches() throws Exception {
    try (var told = new Told(folder)) {
      told.say("anna", "a", 5, "", 10);
      told.settle();
      Selection shoppers = select(0, false, "", Sort.LATEST, 0, 10);
      synchronized (told.book.reader(every())) {
        Callable<Selected> page = () -> told.book.select("products", shoppers);
        var asked = new FutureTask<>(page);
        Thread.ofPlatform().daemon().start(asked);
        assertThat(asked.get(20, TimeUnit.SECONDS).found()).isEqualTo(1);
      }
      assertThat(told.book.reader(select(0, false, "a", Sort.LATEST, 0, 10)))
          .isSameAs(told.book.reader(every()));
    }
  }

  @Test
  void whatIsDroppedLeavesTheFileBesideTheBook() throws IOException {
    try (var told = new Told(folder)) {
      told.say("anna", "a", 5, "Unforgettable xylophone", 10);
      told.settle();
      told.book.drop("products");
      assertThat(Files.size(folder.resolve("reviews").resolve("reviews.db-wal"))).isZero();
    }
  }

  @Test
  void reviewsAreSelectedSortedAndPaged() {
    try (var told = new Told(folder)) {
      for (int i = 1; i <= 5; i++) {
        told.say("u" + i, "a", i, i % 2 == 0 ? "" : "Größe passt " + i, 100 - i);
      }
      told.say("v", "b", 3, "other", 1);
      told.settle();
      assertThat(stars(told, select(0, false, "", Sort.LATEST, 0, 10)))
          .containsExactly(1, 2, 3, 4, 5);
      assertThat(stars(told, select(0, false, "", Sort.BEST, 1, 2))).containsExactly(4, 3);
      assertThat(stars(told, select(0, true, "", Sort.WORST, 0, 2))).containsExactly(1, 3);
      assertThat(stars(told, select(4, false, "", Sort.LATEST, 0, 10))).containsExactly(4);
      assertThat(stars(told, select(0, false, "nobody said so", Sort.LATEST, 0, 10))).isEmpty();
      assertThat(stars(told, select(0, false, "größe PASST 3", Sort.LATEST, 0, 10)))
          .containsExactly(3);
      assertThat(told.book.select("products", select(0, true, "", Sort.BEST, 0, 1)).found())
          .isEqualTo(3);
    }
  }

  private static Selection select(
      int stars, boolean worded, String said, Sort sort, int from, int size) {
    return new Selection("a", stars, worded, said, Shown.SHOWN, sort, from, size);
  }

  private static List<Integer> stars(Told told, Selection selection) {
    return told.book.select("products", selection).reviews().stream().map(Review::stars).toList();
  }

  @Test
  void whoIsErasedHasNoByteLeft() throws IOException {
    try (var told = new Told(folder)) {
      told.say("anna", "a", 5, "Unforgettable xylophone", 10);
      told.append(
          told.review(new Who("laptop", "", ""), "a", 4, "Memorable zeppelin", 20), Set.of());
      told.say("ben", "a", 1, "Stays here", 30);
      told.settle();
      List<String> names = List.of("anna", "laptop");
      told.log.erase(names);
      assertThat(told.book.erase(names)).isEqualTo(2);
      assertThat(told.words()).containsExactly("Stays here");
      assertThat(told.totals("a").byStars()).containsExactly(1L, 0L, 0L, 0L, 0L);
      for (String file : List.of("reviews.db", "reviews.db-wal")) {
        Path path = folder.resolve("reviews").resolve(file);
        String bytes = Files.exists(path) ? Files.readString(path, ISO_8859_1) : "";
        assertThat(bytes).doesNotContain("xylophone", "zeppelin", "laptop");
      }
    }
  }

  @Test
  void itCatchesUpWithWhatCameWhileItWasClosed() {
    try (var told = new Told(folder)) {
      told.say("anna", "a", 5, "first", 10);
      told.settle();
    }
    try (var other = new Told(folder.resolve("events"), folder.resolve("elsewhere"))) {
      other.say("ben", "a", 4, "second", 20);
      other.settle();
    }
    try (var told = new Told(folder)) {
      told.settle();
      assertThat(told.words()).containsExactly("second", "first");
      assertThat(told.totals("a").count()).isEqualTo(2);
    }
  }

  @Test
  void whatIsTooMuchAtOnceIsReadFromTheLog() {
    try (var told = new Told(folder)) {
      var many = new ArrayList<Taken>();
      for (int i = 0; i < 20_500; i++) {
        Event review = told.review(new Who("c" + i, "", ""), "i" + i % 7, 1 + i % 5, "", i);
        many.add(new Taken(review, 1, Set.of()));
      }
      told.log.append(many);
      told.say("anna", "a", 5, "last", 30_000);
      told.settle();
      long all = told.book.select("products", every()).found();
      assertThat(all).isEqualTo(20_501);
    }
  }

  private static Selection every() {
    return new Selection("", 0, false, "", Shown.ALL, Sort.LATEST, 0, 0);
  }

  @Test
  void whatTheLogForgetsStays() {
    try (var told = new Told(folder)) {
      told.say("anna", "a", 5, "first", 10);
      told.settle();
      assertThat(told.log.expire(Long.MAX_VALUE)).isEqualTo(1);
    }
    try (var told = new Told(folder)) {
      told.say("ben", "a", 4, "second", 20);
      told.settle();
      assertThat(told.words()).containsExactly("second", "first");
    }
  }

  @Test
  void aLogThatIsOlderThanTheBookIsFollowedFromItsEnd() {
    try (var told = new Told(folder)) {
      told.say("anna", "a", 5, "first", 10);
      told.say("ben", "a", 4, "second", 20);
      told.say("cleo", "a", 3, "third", 30);
      told.settle();
    }
    try (var told = new Told(folder.resolve("older"), folder.resolve("reviews"))) {
      assertThat(told.words()).hasSize(3);
      told.say("dora", "a", 2, "after the restore", 40);
      told.settle();
      assertThat(told.words()).containsExactly("after the restore", "third", "second", "first");
      assertThat(told.totals("a").byStars()).containsExactly(0L, 1L, 1L, 1L, 1L);
    }
  }

  @Test
  void aCatalogueThatIsDroppedTakesItsReviewsAndTheirEventsWithIt() {
    try (var told = new Told(folder)) {
      told.say("anna", "a", 5, "of the old one", 10);
      told.settle();
      told.book.drop("products");
      assertThat(told.totals("a")).isEqualTo(Totals.NONE);
    }
    try (var anew = new Told(folder)) {
      anew.say("ben", "a", 2, "of the new one", 20);
      anew.settle();
      assertThat(anew.words()).containsExactly("of the new one");
    }
  }

  @Test
  void whatIsDroppedIsNotTakenFromTheLogLater() {
    try (var told = new Told(folder.resolve("events"), folder.resolve("elsewhere"))) {
      told.say("anna", "a", 5, "of the old one", 10);
      told.settle();
    }
    ReviewBook book = ReviewBook.open(folder.resolve("reviews"));
    book.close();
    try (var told = new Told(folder)) {
      told.book.drop("products");
      told.say("ben", "a", 2, "of the new one", 20);
      told.settle();
      assertThat(told.words()).containsExactly("of the new one");
    }
  }

  private Told keepingTo(String reviews, String... catalogues) {
    return new Told(
        folder.resolve("events"), folder.resolve(reviews), Optional.of(Set.of(catalogues)));
  }

  @Test
  void reviewsOfCataloguesThatAreNotThereAreTakenOutOnceItFollows() throws IOException {
    try (var told = new Told(folder)) {
      told.say("anna", "a", 5, "Unforgettable xylophone", 10);
      told.settle();
    }
    try (var there = keepingTo("reviews", "other", "products")) {
      assertThat(there.words()).hasSize(1);
    }
    try (var gone = keepingTo("reviews", "other")) {
      assertThat(gone.totals("a")).isEqualTo(Totals.NONE);
      assertThat(gone.words()).isEmpty();
      assertThat(Files.size(folder.resolve("reviews").resolve("reviews.db-wal"))).isZero();
      gone.say("ben", "a", 2, "of the new one", 20);
      gone.settle();
      assertThat(gone.words()).containsExactly("of the new one");
    }
    try (var anew = keepingTo("reviews", "products")) {
      assertThat(anew.words()).containsExactly("of the new one");
    }
  }

  @Test
  void whatTheLogHasOfACatalogueThatIsNotThereIsNotTakenIn() {
    try (var told = new Told(folder.resolve("events"), folder.resolve("elsewhere"))) {
      told.say("anna", "a", 5, "of the old one", 10);
      told.settle();
    }
    try (var told = keepingTo("reviews", "other")) {
      told.settle();
      assertThat(told.words()).isEmpty();
      told.say("ben", "a", 2, "of the new one", 20);
      told.settle();
      assertThat(told.words()).containsExactly("of the new one");
    }
  }

  @Test
  void aDamagedFileIsNamed() throws IOException {
    Path file = Files.createDirectories(folder.resolve("reviews")).resolve("reviews.db");
    Files.write(
        file, "no database, but long enough to be taken for one".repeat(100).getBytes(UTF_8));
    assertThatThrownBy(() -> ReviewBook.open(folder.resolve("reviews")))
        .isInstanceOf(VitrineException.class)
        .hasMessageContaining("reviews.db")
        .extracting(e -> ((VitrineException) e).kind())
        .isEqualTo(Kind.CORRUPT);
  }
}
