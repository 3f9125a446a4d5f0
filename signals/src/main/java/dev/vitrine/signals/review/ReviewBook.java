package dev.vitrine.signals.review;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.signals.log.EventLog;
import dev.vitrine.signals.log.Logged;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// A book of what shoppers say of goods, in a file of SQLite that follows the log of events. One
/// thread writes what comes, with the place in the log that it came from in the same transaction.
/// What the log has forgotten stays. Safe for use by many threads.
public final class ReviewBook implements EventLog.Follower, Closeable {
  private static final System.Logger LOG = System.getLogger(ReviewBook.class.getName());
  private static final String FILE = "reviews.db";
  private static final String PLACE = "place";
  private static final int AT_ONCE = 1_000;
  private static final long PAUSE = 500;

  /// Nanoseconds after which the place is noted though no review came.
  private static final long NOTE_EVERY = Duration.ofSeconds(30).toNanos();

  private final Arrivals arrivals = new Arrivals();
  private final Store store;
  private final Rows rows;
  private final Reader reader;

  /// For those who run the shop, whose searches may take long: shoppers do not wait for them.
  private final Reader searching;

  private final RatingNotes ratings;
  private volatile Optional<Thread> thread = Optional.empty();
  private volatile Optional<EventLog> log = Optional.empty();

  /// How far it is; guarded by this.
  private long place;

  /// Whether there may be more in the log than what was taken in and what waits; guarded by this.
  private boolean behind = true;

  /// Whether what was taken out may still stand beside the file; guarded by this.
  private boolean full;

  /// The catalogues that there are when it begins to follow a log, where that is known.
  private volatile Optional<Set<String>> there = Optional.empty();

  /// How far the log was by then.
  private volatile long began;

  private long noted;
  private long notedAt = System.nanoTime();

  private ReviewBook(Path file) {
    var random = new SecureRandom();
    store = Store.open(file, Schema.WRITING);
    store.change(
        "INSERT INTO note (name, value) VALUES ('salt', ?), ('place', 0) ON CONFLICT DO NOTHING",
        Names.random(random));
    String salt =
        store
            .read("SELECT value FROM note WHERE name = 'salt'", row -> row.getString(1))
            .getFirst();
    rows = new Rows(store, new Names(salt), random);
    reader = new Reader(Store.open(file, Schema.READING));
    searching = new Reader(Store.open(file, Schema.READING));
    ratings = new RatingNotes(this, store);
    place = store.number("SELECT value FROM note WHERE name = 'place'");
    noted = place;
  }

  /// Opens the book in a folder, or begins one.
  ///
  /// @throws VitrineException CORRUPT when the file is damaged
  public static ReviewBook open(Path folder) {
    Path file = folder.resolve(FILE);
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new VitrineException(Kind.BUG, file + ": " + e, e);
    }
    return new ReviewBook(file);
  }

  /// Keeps to the catalogues that there are: once it begins to follow a log, what it has of others,
  /// and what the log has of them by then, is of catalogues that were dropped. A crash may come
  /// between a catalogue and its reviews.
  public void keepTo(Set<String> catalogues) {
    there = Optional.of(Set.copyOf(catalogues));
  }

  /// Begins to take in what is in a log and what comes to it, before anything comes.
  public synchronized void follow(EventLog followed) {
    log = Optional.of(followed);
    began = followed.given();
    fit(began);
    there.ifPresent(this::dropOthers);
    thread =
        Optional.of(
            Thread.ofPlatform().name("vitrine-reviews").daemon().start(() -> run(followed)));
  }

  private void dropOthers(Set<String> catalogues) {
    List<String> others =
        rows.catalogues().stream().filter(name -> !catalogues.contains(name)).toList();
    for (String other : others) {
      LOG.log(System.Logger.Level.INFO, "reviews: the catalogue " + other + " was dropped");
      drop(other);
    }
  }

  /// Whether something was said in a catalogue that was dropped before it began to follow the log.
  private boolean old(Logged logged) {
    String catalogue = logged.taken().event().head().catalogue();
    return logged.place() <= began && there.filter(names -> !names.contains(catalogue)).isPresent();
  }

  @Override
  public void written(List<Logged> events) {
    arrivals.add(events);
  }

  private void run(EventLog followed) {
    while (!arrivals.closed()) {
      try {
        catchUp(followed);
        arrivals.await(PAUSE);
        listen();
      } catch (VitrineException e) {
        LOG.log(e.kind().level(), "reviews: " + e.getMessage());
        pause();
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException | Error e) {
        LOG.log(System.Logger.Level.ERROR, "reviews are taken in no more", e);
        return;
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Reads from the log until nothing is left, where it is behind. What is read is written before
  /// anybody can be erased.
  private void catchUp(EventLog followed) {
    boolean more = true;
    while (more && !arrivals.closed()) {
      more = readOn(followed);
    }
  }

  /// Whether there may be more to read.
  private synchronized boolean readOn(EventLog followed) {
    if (behind) {
      List<Logged> events = followed.read(place, AT_ONCE);
      if (events.isEmpty()) {
        behind = false;
      } else {
        take(events, events.getLast().place());
      }
    }
    return behind;
  }

  /// Goes back to the end of a log that has lost events: what comes next has places that it gave
  /// before. What was said stays.
  private void fit(long given) {
    if (place > given) {
      LOG.log(System.Logger.Level.INFO, "reviews follow a log that has lost events");
      store.whole(() -> {
        store.change("UPDATE gone SET place = min(place, ?)", given);
        return note(given);
      });
      place = given;
    }
  }

  /// Takes in what came.
  private synchronized void listen() {
    if (full) {
      full = !store.emptied();
    }
    Arrivals.Batch batch = arrivals.poll();
    if (behind || batch.lost()) {
      behind = true;
    } else if (batch.last() > place) {
      // Should this fail, it is read from the log again.
      behind = true;
      take(batch.reviews(), batch.last());
      behind = false;
    }
  }

  /// Takes in what is wanted of some events, and notes how far it is; where there is nothing to
  /// take in, now and then.
  private void take(List<Logged> events, long last) {
    long next = Math.max(place, last);
    List<Logged> wanted =
        events.stream()
            .filter(logged -> logged.place() > place && Arrivals.wanted(logged).isPresent())
            .filter(logged -> !old(logged))
            .toList();
    if (!wanted.isEmpty() || due(next)) {
      store.whole(() -> {
        wanted.forEach(rows::take);
        return note(next);
      });
    }
    place = next;
    notifyAll();
  }

  private boolean due(long next) {
    return next > noted && System.nanoTime() - notedAt > NOTE_EVERY;
  }

  private long note(long next) {
    notedAt = System.nanoTime();
    noted = next;
    return store.change("UPDATE note SET value = ? WHERE name = '" + PLACE + "'", next);
  }

  /// Waits until it is as far as an event, for at most some time; whether it is.
  ///
  /// @param wanted the place of the event
  public synchronized boolean await(long wanted, Duration patience) throws InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    while (place < wanted) {
      long left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        return false;
      }
      wait(left);
    }
    return true;
  }

  /// What the reviews of an item that are not hidden come to.
  public Totals totals(String catalogue, String item) {
    return reader.totals(catalogue, item);
  }

  /// Reviews of a catalogue.
  public Selected select(String catalogue, Selection asked) {
    return reader(asked).select(catalogue, asked);
  }

  /// Who reads for such a question.
  Reader reader(Selection asked) {
    return asked.ofShoppers() ? reader : searching;
  }

  /// Hides a review, or gives another reason for that; nothing where there is none of that id.
  public Optional<Review> hide(String catalogue, String id, Hiding hiding) {
    return changed(catalogue, id, () -> rows.hide(catalogue, id, hiding));
  }

  /// Shows a review again; nothing where there is none of that id.
  public Optional<Review> show(String catalogue, String id) {
    return changed(catalogue, id, () -> rows.show(catalogue, id));
  }

  private synchronized Optional<Review> changed(
      String catalogue, String id, Supplier<Boolean> change) {
    return store.whole(change) ? reader.find(catalogue, id) : Optional.empty();
  }

  /// What is noted of the ratings of items.
  public RatingNotes ratings() {
    return ratings;
  }

  /// Takes out what shoppers said, by the names of clients or users, and leaves no byte of it. What
  /// the log still has of them is taken in again where the book is behind it.
  ///
  /// @return how many reviews it was
  public synchronized long erase(List<String> who) {
    arrivals.forget(who);
    long gone = store.whole(() -> rows.erase(who));
    if (gone > 0) {
      store.run("VACUUM");
      empty();
    }
    return gone;
  }

  /// Takes out all reviews of a catalogue, those included that the log has and the book has not
  /// yet.
  public synchronized void drop(String catalogue) {
    long given = log.map(EventLog::given).orElse(place);
    store.whole(() -> rows.drop(catalogue, given));
    empty();
  }

  /// Empties the file beside the book, in which what was taken out stands still; where somebody
  /// reads all the while, later.
  private void empty() {
    full = !store.emptied();
    if (full) {
      LOG.log(System.Logger.Level.WARNING, "reviews: what was taken out leaves the file later");
    }
  }

  /// Takes in what waits and ends.
  @Override
  public void close() {
    arrivals.close();
    thread.ifPresent(ReviewBook::join);
    thread = Optional.empty();
    synchronized (this) {
      Arrivals.Batch left = arrivals.poll();
      if (!behind && !left.lost()) {
        take(left.reviews(), left.last());
      }
      if (place > noted) {
        note(place);
      }
      reader.close();
      searching.close();
      store.close();
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
