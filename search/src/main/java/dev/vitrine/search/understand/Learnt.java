package dev.vitrine.search.understand;

import dev.vitrine.index.postings.Snapshot;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.search.View;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.Function;

/// What is learnt from each catalogue that is open, such as its speller: made from a snapshot, and
/// made anew once the catalogue has changed by much, or by little for long. Safe for use by many
/// threads.
///
/// Of a small catalogue it is learnt at once; of a large one beside the queries, which until then
/// use what was learnt before, or nothing.
public final class Learnt<T> {
  private static final System.Logger LOG = System.getLogger(Learnt.class.getName());

  /// A change by one in so many documents is much.
  private static final int MUCH = 8;

  private final String name;
  private final Function<Snapshot, T> making;
  private final Pace pace;
  private final Map<Object, Kept<T>> kept = new WeakHashMap<>();

  /// When it is made.
  ///
  /// @param firstAtOnce documents up to which the first one is made while the query waits
  /// @param alwaysAtOnce documents up to which every change makes it be made anew, while the query
  ///   waits
  /// @param whenLittle how long after it was made, by the shop's clock, a small change makes it be
  ///   made anew
  /// @param waiting whether the query waits for it however many documents there are
  public record Pace(int firstAtOnce, int alwaysAtOnce, Duration whenLittle, boolean waiting) {
    /// Of words: a second at most for the first one, milliseconds for every one.
    public static final Pace OF_WORDS = new Pace(50_000, 2_000, Duration.ofMinutes(1), false);

    /// The same of a shop that is to answer alike whatever the machine does besides: once a day of
    /// its own clock, and queries wait.
    public static final Pace STEADY = new Pace(50_000, 2_000, Duration.ofDays(1), true);
  }

  /// @param name of the threads that make it
  /// @param making makes it from a snapshot, which stays open meanwhile
  public Learnt(String name, Pace pace, Function<Snapshot, T> making) {
    this.name = name;
    this.pace = pace;
    this.making = making;
  }

  /// What is learnt and when it was. Guarded by itself.
  private static final class Kept<T> {
    private Optional<T> learnt = Optional.empty();
    private Object state = this;
    private int documents;
    private long made;
    private boolean making;
  }

  /// What is learnt of a catalogue; nothing while the first one is being made.
  Optional<T> of(View view) {
    return of(view, making);
  }

  /// The same, made in another way if it has to be made now.
  public Optional<T> of(View view, Function<Snapshot, T> making) {
    Snapshot snapshot = view.postings();
    Kept<T> mine;
    synchronized (kept) {
      mine = kept.computeIfAbsent(snapshot.index(), _ -> new Kept<>());
    }
    synchronized (mine) {
      if (!mine.state.equals(snapshot.state()) && !mine.making) {
        renew(mine, snapshot, making, view.behaviour().clock());
      }
      return mine.learnt;
    }
  }

  private void renew(
      Kept<T> mine, Snapshot snapshot, Function<Snapshot, T> making, InstantSource clock) {
    int documents = snapshot.documents();
    boolean first = mine.learnt.isEmpty();
    boolean small = documents <= (first ? pace.firstAtOnce() : pace.alwaysAtOnce());
    if (!small && !first && !due(mine, documents, clock.millis())) {
      return;
    }
    if (small || pace.waiting()) {
      take(mine, making.apply(snapshot), snapshot, clock.millis());
    } else {
      mine.making = true;
      Snapshot held = snapshot.held();
      Thread.ofPlatform().daemon().name(name).start(() -> makeBeside(mine, held, making, clock));
    }
  }

  /// Whether a catalogue has changed by much, or by little for long.
  private boolean due(Kept<T> mine, int documents, long now) {
    return (long) MUCH * Math.abs(documents - mine.documents) > mine.documents
        || now - mine.made > pace.whenLittle().toMillis()
        || now < mine.made;
  }

  private void makeBeside(
      Kept<T> mine, Snapshot held, Function<Snapshot, T> making, InstantSource clock) {
    try (held) {
      T learnt = making.apply(held);
      synchronized (mine) {
        take(mine, learnt, held, clock.millis());
      }
    } catch (VitrineException e) {
      LOG.log(e.kind().level(), "the words of a catalogue were not read: " + e.getMessage());
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, "the words of a catalogue could not be read", e);
    } finally {
      synchronized (mine) {
        mine.making = false;
      }
    }
  }

  private void take(Kept<T> mine, T learnt, Snapshot snapshot, long now) {
    mine.learnt = Optional.of(learnt);
    mine.state = snapshot.state();
    mine.documents = snapshot.documents();
    mine.made = now;
  }
}
