package dev.vitrine.app.shop;

import dev.vitrine.index.CatalogueIndex;
import dev.vitrine.index.record.Effect;
import dev.vitrine.index.record.Written;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// The thread that brings recorded writes into one catalogue's index: values in place at once,
/// items at the next refresh, all of it durably at the next commit.
final class Applying implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Applying.class.getName());
  private static final int WAITING = 512;
  private static final int TOGETHER = 4_096;
  private static final Duration SETTLE_CHECK = Duration.ofMillis(5);

  private final CatalogueIndex index;
  private final Duration refreshEvery;
  private final Duration commitEvery;
  private final BlockingQueue<Written> waiting = new LinkedBlockingQueue<>(WAITING);
  private final Thread thread;
  private volatile boolean closing;
  private volatile long visible;
  private volatile long taken;
  private long applied;
  private boolean unseen;
  private boolean uncommitted;
  private long refreshed = System.nanoTime();
  private long committed = System.nanoTime();

  /// @param write number of the last write that is already in the index and can be found
  Applying(CatalogueIndex index, long write, Duration refreshEvery, Duration commitEvery) {
    this.index = index;
    this.refreshEvery = refreshEvery;
    this.commitEvery = commitEvery;
    this.applied = write;
    this.visible = write;
    this.thread = Thread.ofPlatform().name("applying").daemon().unstarted(this::run);
  }

  void start() {
    thread.start();
  }

  /// Hands a write on; waits when too many are.
  void take(Written written) {
    taken = written.number();
    try {
      waiting.put(written);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Waits until queries can see everything taken so far.
  void settle() {
    long until = taken;
    try {
      while (visible < until) {
        Thread.sleep(SETTLE_CHECK);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// The number of the last write that queries can see.
  long visible() {
    return visible;
  }

  private void run() {
    while (!closing || !waiting.isEmpty()) {
      try {
        step();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException e) {
        LOG.log(System.Logger.Level.ERROR, "a write could not be brought into the index", e);
      }
    }
  }

  private void step() throws InterruptedException {
    Written first = waiting.poll(patience(), TimeUnit.NANOSECONDS);
    if (first != null) {
      apply(first);
    }
    long now = System.nanoTime();
    if (unseen && now - refreshed >= refreshEvery.toNanos()) {
      refresh();
    }
    if (uncommitted && now - committed >= commitEvery.toNanos()) {
      commit();
    }
  }

  /// How long to wait for the next write before a refresh is due.
  private long patience() {
    long due = refreshed + refreshEvery.toNanos() - System.nanoTime();
    return unseen ? Math.max(0, due) : refreshEvery.toNanos();
  }

  private void apply(Written first) {
    var effects = new ArrayList<Effect>(first.effects());
    long last = first.number();
    while (effects.size() < TOGETHER) {
      Written next = waiting.poll();
      if (next == null) {
        break;
      }
      effects.addAll(next.effects());
      last = next.number();
    }
    index.apply(effects, last);
    applied = last;
    uncommitted = true;
    if (unseen || !inPlaceOnly(effects)) {
      unseen = true;
    } else {
      visible = last;
    }
  }

  private static boolean inPlaceOnly(List<Effect> effects) {
    return effects.stream().allMatch(Effect.InPlace.class::isInstance);
  }

  private void refresh() {
    index.refresh();
    visible = applied;
    unseen = false;
    refreshed = System.nanoTime();
  }

  private void commit() {
    index.commit();
    uncommitted = false;
    committed = System.nanoTime();
  }

  /// Applies what waits, commits, and ends the thread.
  @Override
  public void close() {
    closing = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (uncommitted) {
      refresh();
      commit();
    }
  }
}
