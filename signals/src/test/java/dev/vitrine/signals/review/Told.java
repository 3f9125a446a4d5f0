package dev.vitrine.signals.review;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Head;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.signals.log.Doubt;
import dev.vitrine.signals.log.SqliteEventLog;
import dev.vitrine.signals.log.Taken;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A log of events and a book that follows it.
final class Told implements AutoCloseable {
  final SqliteEventLog log;
  final ReviewBook book;
  private int number;

  Told(Path folder) {
    this(folder.resolve("events"), folder.resolve("reviews"));
  }

  Told(Path events, Path reviews) {
    this(events, reviews, Optional.empty());
  }

  /// @param there the catalogues that there are, where that is known
  Told(Path events, Path reviews, Optional<Set<String>> there) {
    book = ReviewBook.open(reviews);
    there.ifPresent(book::keepTo);
    log = SqliteEventLog.open(events, book);
    book.follow(log);
    number = (int) log.given();
  }

  /// A vouched review at a time.
  Event.Review review(Who who, String item, int stars, String words, long at) {
    String id = "e" + number++;
    return new Event.Review(new Head(id, at, "products", who, "", ""), item, stars, words, true);
  }

  void say(String user, String item, int stars, String words, long at) {
    append(review(new Who("c-" + user, user, ""), item, stars, words, at), Set.of());
  }

  void append(Event event, Set<Doubt> doubts) {
    log.append(List.of(new Taken(event, 1, doubts)));
  }

  /// Waits until the book is as far as the log.
  void settle() {
    try {
      if (!book.await(lastReview(), Duration.ofSeconds(20))) {
        throw new AssertionError("the book did not come as far as the log");
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /// The place of the last event that the book has to take; behind others it may rest.
  private long lastReview() {
    return log.read(0, 100_000).stream()
        .filter(logged -> Arrivals.wanted(logged).isPresent())
        .mapToLong(logged -> logged.place())
        .max()
        .orElse(0);
  }

  Totals totals(String item) {
    return book.totals("products", item);
  }

  List<Review> all() {
    return book.select(
            "products",
            new Selection("", 0, false, "", Selection.Shown.ALL, Selection.Sort.LATEST, 0, 100))
        .reviews();
  }

  List<String> words() {
    return all().stream().map(Review::words).toList();
  }

  @Override
  public void close() {
    book.close();
    log.close();
  }
}
