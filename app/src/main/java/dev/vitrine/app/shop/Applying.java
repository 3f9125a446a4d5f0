package dev.vitrine.app.shop;

import dev.vitrine.index.CatalogueIndex;
import dev.vitrine.index.Recorded;
import dev.vitrine.index.record.Effect;
import dev.vitrine.index.record.Written;
import java.util.ArrayList;
import java.util.List;

/// The thread that brings recorded writes into one catalogue's index, in their order. Values in
/// place that nothing waits for are set before it, by the thread that records.
final class Applying implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Applying.class.getName());
  private static final int TOGETHER = 1_024;

  private final CatalogueIndex index;
  private final Recorded recorded;
  private final Reached reached;
  private final Lane lane;
  private final Thread thread;

  /// @param recorded where documents are looked up
  Applying(CatalogueIndex index, Recorded recorded, Reached reached) {
    this.index = index;
    this.recorded = recorded;
    this.reached = reached;
    this.lane = new Lane(this::shortcut);
    this.thread = Thread.ofPlatform().name("applying").daemon().start(this::run);
  }

  /// Hands a write on; waits when too many are there. What is handed on before {@link #open} waits
  /// for it.
  void take(Written written) {
    boolean through = lane.add(written);
    reached.taken(written.number());
    if (through) {
      reached.applied(written.number(), false);
    }
  }

  void open() {
    lane.open();
  }

  boolean idle() {
    return lane.idle();
  }

  private boolean shortcut(Effect.InPlace effect) {
    try {
      return index.set(effect);
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, "item " + effect.id() + ": not set in place", e);
      return false;
    }
  }

  private void run() {
    for (List<Written> taken = lane.take(TOGETHER); !taken.isEmpty(); taken = lane.take(TOGETHER)) {
      var effects = new ArrayList<Effect>();
      taken.forEach(written -> effects.addAll(written.effects()));
      long last = taken.getLast().number();
      boolean items = true;
      try {
        items = index.apply(effects, recorded);
      } catch (RuntimeException | Error e) {
        LOG.log(System.Logger.Level.ERROR, "writes up to " + last + " were not applied whole", e);
      }
      reached.applied(last, items);
      lane.done(taken);
    }
  }

  /// Applies what waits and ends the thread.
  @Override
  public void close() {
    lane.close();
    Threads.join(thread);
  }
}
