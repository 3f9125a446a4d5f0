package dev.vitrine.app.shop;

import dev.vitrine.index.record.RecordStore;
import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.shop.Change;
import dev.vitrine.kernel.shop.Document;
import dev.vitrine.signals.review.Rated;
import dev.vitrine.signals.review.Rating;
import dev.vitrine.signals.review.RatingNotes;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Ratings that follow reviews: what the catalogue brought as the rating of an item, and what
/// shoppers said here, written as one. What is written is noted before, and is written only where
/// the item still has the rating that was read, so that neither a crash nor another writer makes a
/// review count twice or an own rating of the catalogue be lost.
final class Ratings implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Ratings.class.getName());
  private static final Duration EVERY = Duration.ofSeconds(1);
  private static final long LOOK_EVERY = Duration.ofMinutes(1).toNanos();
  private static final int AT_ONCE = 500;

  private final RecordStore record;
  private final Supplier<RatingNotes> notes;
  private final InstantSource clock;
  private final Map<String, Looked> looked = new HashMap<>();
  private List<NowAndThen> following = List.of();

  /// @param notes asked for once it follows
  /// @param clock tells when ratings are written
  Ratings(RecordStore record, Supplier<RatingNotes> notes, InstantSource clock) {
    this.record = record;
    this.notes = notes;
    this.clock = clock;
  }

  /// When all items of a catalogue were looked at last.
  ///
  /// @param number of the last write by then
  private record Looked(long nanos, long number) {}

  /// Begins to follow.
  ///
  /// @param names of the catalogues that are open
  synchronized void follow(Supplier<List<String>> names) {
    if (following.isEmpty()) {
      following = List.of(new NowAndThen("vitrine-ratings", names, this::once, EVERY));
    }
  }

  private void once(String catalogue) {
    follow(catalogue);
    Looked last = looked.get(catalogue);
    if (last == null || System.nanoTime() - last.nanos() > LOOK_EVERY) {
      long number = record.number();
      if (last == null || last.number() != number) {
        look(catalogue);
      }
      looked.put(catalogue, new Looked(System.nanoTime(), number));
    }
  }

  /// Writes the ratings of items whose reviews changed.
  void follow(String catalogue) {
    boolean more = true;
    while (more) {
      List<Rated> owed = notes.get().owed(catalogue, AT_ONCE);
      List<Rated> done = rate(catalogue, owed);
      notes.get().done(done);
      more = owed.size() == AT_ONCE && !done.isEmpty();
    }
  }

  /// Writes the ratings of items that the catalogue brought anew.
  void look(String catalogue) {
    List<Rated> items = notes.get().all(catalogue, "", AT_ONCE);
    while (!items.isEmpty()) {
      rate(catalogue, items);
      items = notes.get().all(catalogue, items.getLast().item(), AT_ONCE);
    }
  }

  /// Writes what is due; those that have the rating now that their reviews ask for.
  private List<Rated> rate(String catalogue, List<Rated> items) {
    Map<Rated, Writing> due = new LinkedHashMap<>();
    var done = new ArrayList<Rated>();
    for (Rated item : items) {
      Optional<Writing> writing = record.find(catalogue, item.item()).flatMap(d -> due(item, d));
      writing.ifPresentOrElse(one -> due.put(item, one), () -> done.add(item));
    }
    if (!due.isEmpty()) {
      notes.get().note(due.values().stream().map(Writing::next).toList(), clock.millis());
      done.addAll(write(catalogue, due));
    }
    return done;
  }

  /// What is to be written of an item; nothing where it is what it should be.
  private Optional<Writing> due(Rated item, Document document) {
    Rating read = RecordedRating.of(document);
    if (item.base().filter(base -> base.and(item.totals()).equals(read)).isPresent()) {
      return Optional.empty();
    }
    Rating base =
        item.base()
            .filter(known -> known.equals(read) || notes.get().wrote(item, read))
            .orElse(read);
    Rating next = base.and(item.totals());
    return next.equals(read)
        ? Optional.empty()
        : Optional.of(
            new Writing(read, new RatingNotes.Next(item.catalogue(), item.item(), base, next)));
  }

  /// A rating to be written.
  ///
  /// @param read what the item has now
  private record Writing(Rating read, RatingNotes.Next next) {
    Change change() {
      return RecordedRating.change(next.item(), next.next());
    }
  }

  /// Writes ratings in one go where they are still as they were read, or one by one where one of
  /// them is refused; those that need not be tried again.
  private List<Rated> write(String catalogue, Map<Rated, Writing> due) {
    Map<String, Rating> read =
        due.values().stream().collect(Collectors.toMap(one -> one.next().item(), Writing::read));
    List<Change> changes = due.values().stream().map(Writing::change).toList();
    try {
      List<String> written =
          record
              .writeWhere(
                  catalogue,
                  changes,
                  document -> RecordedRating.of(document).equals(read.get(document.id())))
              .effects()
              .stream()
              .flatMap(effect -> RecordedRating.item(effect).stream())
              .toList();
      return due.keySet().stream().filter(item -> written.contains(item.item())).toList();
    } catch (VitrineException e) {
      if (e.kind() != Kind.BAD_REQUEST) {
        throw e;
      }
      return refused(catalogue, due, e);
    }
  }

  private List<Rated> refused(String catalogue, Map<Rated, Writing> due, VitrineException e) {
    if (due.size() == 1) {
      LOG.log(System.Logger.Level.WARNING, catalogue + ": cannot be rated: " + e.getMessage());
      return List.copyOf(due.keySet());
    }
    var done = new ArrayList<Rated>();
    due.forEach((item, writing) -> done.addAll(write(catalogue, Map.of(item, writing))));
    return done;
  }

  /// Ends it.
  @Override
  public synchronized void close() {
    following.forEach(NowAndThen::close);
    following = List.of();
  }
}
