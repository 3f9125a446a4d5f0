package dev.vitrine.search.understand;

import dev.vitrine.index.postings.Snapshot;
import dev.vitrine.kernel.error.VitrineException;
import java.time.Duration;
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
  /// @param alwaysAtOnce documents up to which every one is
  /// @param whenLittle how long after it was made a small change makes it be made anew
  public record Pace(int firstAtOnce, int alwaysAtOnce, Duration whenLittle) {
    /// A second at most for the first one, milliseconds for every one.
    static final Pace OF_WORDS = new Pace(50_000, 2_000, Duration.ofMinutes(1));
  }

  /// @param name of the threads that make it
  /// @param making makes it from a snapshot, which stays open meanwhile
  public Learnt(String name, Pace pace, Function<Snapshot, T> making) {
    this.name = name;
    this.pace = pace;
    this.making = making;
  }

  Learnt(String name, Function<Snapshot, T> making) {
    this(name, Pace.OF_WORDS, making);
  }

  /// What is learnt and when it was. Guarded by itself.
  private static final class Kept<T> {
    private Optional<T> learnt = Optional.empty();
    private Object state = this;
    private int documents;
    private long made;
    private boolean making;
  }

  /// What is learnt of a snapshot's catalogue; nothing while the first one is being made.
  Optional<T> of(Snapshot snapshot) {
    return of(snapshot, making);
  }

  /// The same, made in another way if it has to be made now.
  public Optional<T> of(Snapshot snapshot, Function<Snapshot, T> making) {
    Kept<T> mine;
    synchronized (kept) {
      mine = kept.computeIfAbsent(snapshot.index(), _ -> new Kept<>());
    }
    synchronized (mine) {
      if (!mine.state.equals(snapshot.state()) && !mine.making) {
        renew(mine, snapshot, making);
      }
      return mine.learnt;
    }
  }

  private void renew(Kept<T> mine, Snapshot snapshot, Function<Snapshot, T> making) {
    int documents = snapshot.documents();
    boolean first = mine.learnt.isEmpty();
    if (documents <= (first ? pace.firstAtOnce() : pace.alwaysAtOnce())) {
      take(mine, making.apply(snapshot), snapshot);
    } else if (first
        || (long) MUCH * Math.abs(documents - mine.documents) > mine.documents
        || System.nanoTime() - mine.made > pace.whenLittle().toNanos()) {
      mine.making = true;
      Snapshot held = snapshot.held();
      Thread.ofPlatform().daemon().name(name).start(() -> makeBeside(mine, held, making));
    }
  }

  private void makeBeside(Kept<T> mine, Snapshot held, Function<Snapshot, T> making) {
    try (held) {
      T learnt = making.apply(held);
      synchronized (mine) {
        take(mine, learnt, held);
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

  private void take(Kept<T> mine, T learnt, Snapshot snapshot) {
    mine.learnt = Optional.of(learnt);
    mine.state = snapshot.state();
    mine.documents = snapshot.documents();
    mine.made = System.nanoTime();
  }
}
