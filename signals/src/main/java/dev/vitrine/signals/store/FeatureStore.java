package dev.vitrine.signals.store;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.signals.log.EventLog;
import dev.vitrine.signals.log.Logged;
import java.io.Closeable;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

/// A book that follows the log of events. One thread learns what is handed over by the log once it
/// is durable; it begins with the snapshot that was kept last and reads from the log what came
/// after it. Where much waits to be learnt, writing waits a moment each time, so that what was
/// acknowledged counts soon: never for long, and not while the thread catches up. Safe for use by
/// many threads.
public final class FeatureStore implements EventLog.Follower, Closeable {
  private static final System.Logger LOG = System.getLogger(FeatureStore.class.getName());
  private static final int AT_ONCE = 1_000;

  /// Events that may wait to be learnt.
  private static final int WAITING = 100_000;

  /// Events that may wait before writing is eased: a fraction of a second's learning.
  private static final int MANY = 2_000;

  /// Milliseconds that a write waits at most for what waits to be learnt.
  private static final long EASE = 50;

  private static final long PAUSE = 200;

  /// The file of those of whom nothing is remembered, beside the snapshot.
  private static final String IMPERSONAL = "impersonal";

  private final Snapshot snapshot;
  private final ItemFacts facts;
  private final OptOuts outs;
  private final long keepEvery;
  private final Backlog backlog;
  private final Progress progress = new Progress();
  private final AtomicReference<CompletableFuture<Boolean>> keeping =
      new AtomicReference<>(CompletableFuture.completedFuture(true));
  private volatile Book book;
  private volatile Optional<Thread> thread = Optional.empty();

  /// For the one thread that learns.
  private Teaching teaching;

  private long kept;
  private long keptAt = System.nanoTime();

  private FeatureStore(
      Path file, Book empty, ItemFacts facts, Duration keepEvery, Backlog backlog) {
    this.snapshot = new Snapshot(file);
    this.facts = facts;
    this.backlog = backlog;
    this.keepEvery = keepEvery.toNanos();
    this.book = empty;
    this.outs = OptOuts.open(file.resolveSibling(IMPERSONAL));
    this.teaching = new Teaching(empty, facts, outs);
  }

  /// A store that has learnt nothing yet.
  ///
  /// @param file of its snapshots
  /// @param empty where it remembers
  /// @param keepEvery how often a snapshot is kept
  public static FeatureStore of(Path file, Book empty, ItemFacts facts, Duration keepEvery) {
    return of(file, empty, facts, keepEvery, new Backlog(WAITING));
  }

  static FeatureStore of(
      Path file, Book empty, ItemFacts facts, Duration keepEvery, Backlog backlog) {
    return new FeatureStore(file, empty, facts, keepEvery, backlog);
  }

  /// Begins to learn what is in a log and what comes to it.
  public synchronized void follow(EventLog log) {
    thread =
        Optional.of(Thread.ofPlatform().name("vitrine-features").daemon().start(() -> run(log)));
  }

  /// What is remembered now.
  public Book book() {
    return book;
  }

  /// How far it is.
  public Progress progress() {
    return progress;
  }

  /// Events that wait to be learnt, those left to be read from the log not counted.
  public int waiting() {
    return backlog.waiting();
  }

  @Override
  public void written(List<Logged> events) {
    backlog.add(List.copyOf(events));
    if (!progress.catchingUp()) {
      ease();
    }
  }

  private void ease() {
    try {
      backlog.ease(MANY, EASE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Forgets a shopper, by the name of a client or a user, here and on disk, and waits for it. What
  /// they did is to be out of the log before.
  public void erase(String name) {
    CompletableFuture<Boolean> done = backlog.erase(name);
    if (thread.isPresent()) {
      done.join();
    }
  }

  /// Forgets a shopper and remembers nothing more of what is done under a name, until {@link
  /// #remember}: what they are shown is what anybody would be.
  public void ignore(String name) {
    outs.out(name);
    erase(name);
  }

  /// Remembers again what is done under a name from a time on.
  ///
  /// @param time in milliseconds since 1970
  public void remember(String name, long time) {
    outs.in(name, time);
  }

  /// Whether nothing is remembered of what is done under a name.
  public boolean ignores(String name) {
    return outs.has(name);
  }

  private void run(EventLog log) {
    try {
      restore(log);
      while (!backlog.closed()) {
        catchUp(log);
        listen();
      }
      keeping.get().join();
      if (progress.place() > kept) {
        keep();
        keeping.get().join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException | Error e) {
      LOG.log(System.Logger.Level.ERROR, "features learn no more", e);
    } finally {
      backlog.close();
      backlog.erasures().forEach(erasure -> erasure.done().complete(false));
      progress.ended();
    }
  }

  private void restore(EventLog log) {
    if (!snapshot.there()) {
      return;
    }
    try {
      Book next = book.another();
      long place = snapshot.read(next);
      if (place > log.given()) {
        LOG.log(System.Logger.Level.INFO, "features are learnt anew: the log has lost events");
        return;
      }
      teaching = new Teaching(next, facts, outs);
      book = next;
      kept = place;
      progress.restored(place);
    } catch (VitrineException e) {
      LOG.log(System.Logger.Level.WARNING, e.getMessage() + "; features are learnt anew");
    }
  }

  /// Reads from the log until nothing is left.
  private void catchUp(EventLog log) {
    progress.behind();
    backlog.again();
    List<Logged> events;
    do {
      events = log.read(progress.place(), AT_ONCE);
      events.forEach(this::learn);
      between();
    } while (!events.isEmpty() && !backlog.closed());
    if (events.isEmpty()) {
      progress.abreast();
    }
  }

  /// Learns what is handed over.
  private void listen() throws InterruptedException {
    while (!backlog.lost() && !(backlog.closed() && backlog.waiting() == 0)) {
      Optional<Backlog.Batch> batch = backlog.next(PAUSE);
      batch.ifPresent(this::learn);
      between();
    }
  }

  /// Learns a batch, of which some or all may have been read from the log before.
  private void learn(Backlog.Batch batch) {
    long before = progress.place();
    batch.events().forEach(this::learn);
    if (progress.place() > before) {
      progress.delayed(System.nanoTime() - batch.since());
    }
  }

  private void learn(Logged logged) {
    if (logged.place() > progress.place()) {
      boolean taught = teach(logged);
      progress.learnt(logged.place(), taught);
    }
  }

  private boolean teach(Logged logged) {
    try {
      return teaching.learn(logged.taken());
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, "event " + logged.place() + " teaches nothing", e);
      return false;
    }
  }

  private void between() {
    for (Backlog.Erasure erasure : backlog.erasures()) {
      book.erase(erasure.name());
      forgetSnapshot();
      erasure.done().complete(true);
    }
    boolean due = System.nanoTime() - keptAt > keepEvery && progress.place() > kept;
    if (due && keeping.get().isDone()) {
      keep();
    }
  }

  private void forgetSnapshot() {
    keeping.get().join();
    try {
      snapshot.remove();
      kept = 0;
    } catch (VitrineException e) {
      LOG.log(System.Logger.Level.ERROR, "a shopper is still in " + e.getMessage(), e);
    }
  }

  /// Writes a snapshot; that it becomes durable is waited for elsewhere.
  private void keep() {
    keptAt = System.nanoTime();
    var done = new CompletableFuture<Boolean>();
    keeping.set(done);
    try {
      snapshot.write(book, progress.place());
      kept = progress.place();
      Thread.ofVirtual()
          .start(() -> {
            try {
              snapshot.keep();
            } catch (VitrineException e) {
              LOG.log(System.Logger.Level.WARNING, e.getMessage());
            } finally {
              done.complete(true);
            }
          });
    } catch (VitrineException e) {
      LOG.log(System.Logger.Level.WARNING, e.getMessage());
      done.complete(false);
    }
  }

  /// Learns what waits, keeps a snapshot and ends.
  @Override
  public synchronized void close() {
    backlog.close();
    thread.ifPresent(FeatureStore::join);
    thread = Optional.empty();
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
