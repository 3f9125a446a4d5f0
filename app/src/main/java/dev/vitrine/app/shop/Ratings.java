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
import java.util.concurrent.ConcurrentHashMap;
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
  private final ShownRatings shown;
  private final InstantSource clock;
  private final Map<String, Looked> looked = new HashMap<>();

  /// By catalogue and id, items whose ratings cannot be written.
  private final Map<List<String>, Refused> refused = new ConcurrentHashMap<>();

  private List<NowAndThen> following = List.of();
  private volatile boolean closing;
  private long refusals;

  /// @param notes asked for once it follows
  /// @param shown what tells which items need not be read from the record
  /// @param clock tells when ratings are written
  Ratings(
      RecordStore record, Supplier<RatingNotes> notes, ShownRatings shown, InstantSource clock) {
    this.record = record;
    this.notes = notes;
    this.shown = shown;
    this.clock = clock;
  }

  /// When all items of a catalogue were looked at last.
  ///
  /// @param number of the last write by then
  private record Looked(long nanos, long number) {}

  /// An item whose rating cannot be written as long as it and its reviews are these.
  private record Refused(long version, Document document) {}

  /// A rating to be noted, and written unless the item has it.
  ///
  /// @param read what the item has now
  private record Writing(Document document, Rating read, RatingNotes.Next next) {
    boolean changes() {
      return !next.next().equals(read);
    }

    Change change() {
      return RecordedRating.change(next.item(), next.next());
    }
  }

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
      boolean same = last != null && last.number() == number;
      // What queries do not see yet is looked at the next time.
      boolean visible = same || shown.visible(catalogue, number);
      boolean all = same || (look(catalogue) && visible);
      looked.put(catalogue, new Looked(System.nanoTime(), all ? number : -1));
    }
  }

  /// Writes the ratings of items whose reviews changed.
  void follow(String catalogue) {
    boolean more = !closing;
    while (more) {
      List<Rated> owed = notes.get().owed(catalogue, AT_ONCE);
      List<Rated> done = rate(catalogue, owed);
      notes.get().done(done);
      more = owed.size() == AT_ONCE && !done.isEmpty() && !closing;
    }
  }

  /// Writes the ratings of items that the catalogue brought anew; whether it came to an end before
  /// it was closed.
  boolean look(String catalogue) {
    List<Rated> items = notes.get().all(catalogue, "", AT_ONCE);
    while (!items.isEmpty() && !closing) {
      rate(catalogue, otherwise(catalogue, items));
      items = notes.get().all(catalogue, items.getLast().item(), AT_ONCE);
    }
    return !closing;
  }

  /// Those of which queries see another rating than they should.
  private List<Rated> otherwise(String catalogue, List<Rated> items) {
    List<Rating> seen = shown.of(catalogue, items.stream().map(Rated::item).toList());
    var others = new ArrayList<Rated>();
    for (int i = 0; i < items.size(); i++) {
      Rated item = items.get(i);
      Rating now = seen.get(i);
      if (item.base().filter(base -> same(base.and(item.totals()), now)).isEmpty()) {
        others.add(item);
      }
    }
    return others;
  }

  private static boolean same(Rating wanted, Rating seen) {
    return wanted.equals(seen)
        || (Double.isNaN(wanted.count()) && wanted.mean() == seen.mean() && seen.count() == 0);
  }

  /// Writes what is due; those that have the rating now that their reviews ask for, or cannot have
  /// it.
  private List<Rated> rate(String catalogue, List<Rated> items) {
    var noted = new ArrayList<RatingNotes.Next>();
    Map<Rated, Writing> due = new LinkedHashMap<>();
    var done = new ArrayList<Rated>();
    for (Rated item : items) {
      Optional<Writing> writing = record.find(catalogue, item.item()).flatMap(d -> due(item, d));
      writing.ifPresent(one -> noted.add(one.next()));
      writing
          .filter(Writing::changes)
          .ifPresentOrElse(one -> due.put(item, one), () -> done.add(item));
    }
    if (!noted.isEmpty()) {
      notes.get().note(noted, clock.millis());
    }
    if (!due.isEmpty()) {
      done.addAll(write(catalogue, due));
    }
    return done;
  }

  /// What is to be noted or written of an item; nothing where it is what it should be, or cannot
  /// be.
  private Optional<Writing> due(Rated item, Document document) {
    Refused before = refused.get(key(item));
    if (before != null && before.equals(new Refused(item.version(), document))) {
      return Optional.empty();
    }
    Rating read = RecordedRating.of(document);
    if (item.base().filter(base -> base.and(item.totals()).equals(read)).isPresent()) {
      return Optional.empty();
    }
    Rating base = notes.get().base(item, read);
    Rating wanted = base.and(item.totals());
    // Where nobody knows how many rated, a count that is there is not taken away.
    boolean left = Double.isNaN(base.count()) && base.mean() == read.mean();
    Rating next = left ? read : wanted;
    return next.equals(read) && item.base().filter(base::equals).isPresent()
        ? Optional.empty()
        : Optional.of(
            new Writing(
                document, read, new RatingNotes.Next(item.catalogue(), item.item(), base, next)));
  }

  private static List<String> key(Rated item) {
    return List.of(item.catalogue(), item.item());
  }

  /// Writes ratings in one go where they are still as they were read, or in halves where one of
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
      due.keySet().forEach(item -> refused.remove(key(item)));
      return due.keySet().stream().filter(item -> written.contains(item.item())).toList();
    } catch (VitrineException e) {
      if (e.kind() != Kind.BAD_REQUEST) {
        throw e;
      }
      return halves(catalogue, due, e);
    }
  }

  /// How many refusals there were.
  long refusals() {
    return refusals;
  }

  private List<Rated> halves(String catalogue, Map<Rated, Writing> due, VitrineException e) {
    refusals++;
    if (due.size() == 1) {
      LOG.log(System.Logger.Level.WARNING, catalogue + ": cannot be rated: " + e.getMessage());
      due.forEach((item, writing) ->
          refused.put(key(item), new Refused(item.version(), writing.document())));
      return List.copyOf(due.keySet());
    }
    Map<Rated, Writing> first = new LinkedHashMap<>();
    Map<Rated, Writing> second = new LinkedHashMap<>();
    due.forEach(
        (item, writing) -> (first.size() < due.size() / 2 ? first : second).put(item, writing));
    var done = new ArrayList<>(write(catalogue, first));
    done.addAll(write(catalogue, second));
    return done;
  }

  /// Ends it.
  @Override
  public synchronized void close() {
    closing = true;
    following.forEach(NowAndThen::close);
    following = List.of();
  }
}
