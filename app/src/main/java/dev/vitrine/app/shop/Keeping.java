package dev.vitrine.app.shop;

import dev.vitrine.index.CatalogueIndex;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/// The thread beside the applying one that makes what was applied visible, durable and, when it is
/// quiet, compact. It never holds up values in place.
final class Keeping implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Keeping.class.getName());

  /// How many refreshes are left out while writes come faster than they are applied.
  private static final int BUSY = 15;

  private static final Duration CHECK = Duration.ofMillis(200);

  private final CatalogueIndex index;
  private final Reached reached;
  private final BooleanSupplier idle;
  private final long refreshEvery;
  private final long commitEvery;
  private final Compacting compacting;
  private final Thread thread;
  private volatile boolean closing;
  private long refreshed = System.nanoTime();
  private long committed = refreshed;

  /// @param idle whether no write waits to be applied
  Keeping(
      CatalogueIndex index,
      Reached reached,
      Compacting compacting,
      BooleanSupplier idle,
      ShopConf conf) {
    this.index = index;
    this.reached = reached;
    this.compacting = compacting;
    this.idle = idle;
    this.refreshEvery = conf.refreshEvery().toNanos();
    this.commitEvery = conf.commitEvery().toNanos();
    this.thread = Thread.ofPlatform().name("keeping").daemon().start(this::run);
  }

  private void run() {
    while (!closing) {
      try {
        step();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException | Error e) {
        LOG.log(System.Logger.Level.ERROR, "the index could not be refreshed or committed", e);
        refreshed = System.nanoTime();
        committed = refreshed;
      }
    }
  }

  private void step() throws InterruptedException {
    long now = System.nanoTime();
    boolean unseen = reached.needsRefresh();
    long due = refreshed + (idle.getAsBoolean() ? 1 : BUSY) * refreshEvery - now;
    if (unseen && due <= 0) {
      refresh();
      compacting.busy();
    } else if (reached.needsCommit() && now - committed >= commitEvery) {
      commit();
    } else if (compacting.due()) {
      compacting.begin();
    } else {
      reached.await(unseen ? Math.min(due, refreshEvery) : CHECK.toNanos());
    }
  }

  private void refresh() {
    long write = reached.applied();
    index.refresh();
    reached.refreshed(write);
    refreshed = System.nanoTime();
  }

  private void commit() {
    long write = reached.applied();
    index.commit(write);
    reached.committed(write);
    committed = System.nanoTime();
  }

  /// Ends the thread, after everything applied was made visible and durable.
  @Override
  public void close() {
    closing = true;
    reached.wake();
    Threads.join(thread);
    try {
      if (reached.needsRefresh()) {
        refresh();
      }
      if (reached.needsCommit()) {
        commit();
      }
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, "the index could not be committed", e);
    }
  }
}
