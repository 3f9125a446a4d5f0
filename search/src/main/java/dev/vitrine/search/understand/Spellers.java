package dev.vitrine.search.understand;

import dev.vitrine.index.postings.Snapshot;
import dev.vitrine.search.spelling.Speller;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

/// The spellers of the catalogues that are open, each made from a snapshot and made anew once the
/// catalogue has changed by much, or by little for long. Safe for use by many threads.
///
/// A small catalogue gets its speller at once; a large one beside the queries, which until then use
/// the old one, or none.
final class Spellers {
  private static final System.Logger LOG = System.getLogger(Spellers.class.getName());

  /// Documents up to which the first speller is made while the query waits: a second at most.
  private static final int FIRST_AT_ONCE = 50_000;

  /// Documents up to which every speller is: milliseconds.
  private static final int ALWAYS_AT_ONCE = 2_000;

  /// A change by one in so many documents is much.
  private static final int MUCH = 8;

  private static final long LONG = 60_000_000_000L;

  private final Map<Object, Kept> kept = new WeakHashMap<>();

  /// A speller and when it was made. Guarded by itself.
  private static final class Kept {
    private Optional<Speller> speller = Optional.empty();
    private Object state = this;
    private int documents;
    private long made;
    private boolean making;
  }

  /// The speller for a snapshot; none while the first one is being made.
  Optional<Speller> of(Snapshot snapshot) {
    Kept mine;
    synchronized (kept) {
      mine = kept.computeIfAbsent(snapshot.index(), _ -> new Kept());
    }
    synchronized (mine) {
      if (!mine.state.equals(snapshot.state()) && !mine.making) {
        renew(mine, snapshot);
      }
      return mine.speller;
    }
  }

  private static void renew(Kept mine, Snapshot snapshot) {
    int documents = snapshot.documents();
    boolean first = mine.speller.isEmpty();
    if (documents <= (first ? FIRST_AT_ONCE : ALWAYS_AT_ONCE)) {
      make(mine, snapshot);
    } else if (first
        || (long) MUCH * Math.abs(documents - mine.documents) > mine.documents
        || System.nanoTime() - mine.made > LONG) {
      mine.making = true;
      Snapshot held = snapshot.held();
      Thread.ofPlatform().daemon().name("spelling").start(() -> makeBeside(mine, held));
    }
  }

  private static void makeBeside(Kept mine, Snapshot held) {
    try (held) {
      Speller speller = Speller.of(List.of(new CatalogueCounts(held)));
      synchronized (mine) {
        take(mine, speller, held);
      }
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, "the words of a catalogue could not be read", e);
    } finally {
      synchronized (mine) {
        mine.making = false;
      }
    }
  }

  private static void make(Kept mine, Snapshot snapshot) {
    take(mine, Speller.of(List.of(new CatalogueCounts(snapshot))), snapshot);
  }

  private static void take(Kept mine, Speller speller, Snapshot snapshot) {
    mine.speller = Optional.of(speller);
    mine.state = snapshot.state();
    mine.documents = snapshot.documents();
    mine.made = System.nanoTime();
  }
}
