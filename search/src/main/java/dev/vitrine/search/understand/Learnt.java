package dev.vitrine.search.understand;

import dev.vitrine.index.postings.Snapshot;
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
final class Learnt<T> {
  private static final System.Logger LOG = System.getLogger(Learnt.class.getName());

  /// Documents up to which the first one is made while the query waits: a second at most.
  private static final int FIRST_AT_ONCE = 50_000;

  /// Documents up to which every one is: milliseconds.
  private static final int ALWAYS_AT_ONCE = 2_000;

  /// A change by one in so many documents is much.
  private static final int MUCH = 8;

  private static final long LONG = 60_000_000_000L;

  private final String name;
  private final Function<Snapshot, T> making;
  private final Map<Object, Kept<T>> kept = new WeakHashMap<>();

  /// @param name of the threads that make it
  /// @param making makes it from a snapshot, which stays open meanwhile
  Learnt(String name, Function<Snapshot, T> making) {
    this.name = name;
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

  /// What is learnt of a snapshot's catalogue; nothing while the first one is being made.
  Optional<T> of(Snapshot snapshot) {
    Kept<T> mine;
    synchronized (kept) {
      mine = kept.computeIfAbsent(snapshot.index(), _ -> new Kept<>());
    }
    synchronized (mine) {
      if (!mine.state.equals(snapshot.state()) && !mine.making) {
        renew(mine, snapshot);
      }
      return mine.learnt;
    }
  }

  private void renew(Kept<T> mine, Snapshot snapshot) {
    int documents = snapshot.documents();
    boolean first = mine.learnt.isEmpty();
    if (documents <= (first ? FIRST_AT_ONCE : ALWAYS_AT_ONCE)) {
      make(mine, snapshot);
    } else if (first
        || (long) MUCH * Math.abs(documents - mine.documents) > mine.documents
        || System.nanoTime() - mine.made > LONG) {
      mine.making = true;
      Snapshot held = snapshot.held();
      Thread.ofPlatform().daemon().name(name).start(() -> makeBeside(mine, held));
    }
  }

  private void makeBeside(Kept<T> mine, Snapshot held) {
    try (held) {
      T learnt = making.apply(held);
      synchronized (mine) {
        take(mine, learnt, held);
      }
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, "the words of a catalogue could not be read", e);
    } finally {
      synchronized (mine) {
        mine.making = false;
      }
    }
  }

  private void make(Kept<T> mine, Snapshot snapshot) {
    take(mine, making.apply(snapshot), snapshot);
  }

  private void take(Kept<T> mine, T learnt, Snapshot snapshot) {
    mine.learnt = Optional.of(learnt);
    mine.state = snapshot.state();
    mine.documents = snapshot.documents();
    mine.made = System.nanoTime();
  }
}
