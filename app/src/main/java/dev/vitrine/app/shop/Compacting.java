package dev.vitrine.app.shop;

import dev.vitrine.index.CatalogueIndex;
import java.time.Duration;

/// The merging away of removed items once a catalogue is quiet, so that it answers like one whose
/// index was made anew. It takes a twentieth of the time at most.
final class Compacting implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Compacting.class.getName());
  private static final int REST = 20;

  private final CatalogueIndex index;
  private final long after;
  private long quietSince = System.nanoTime();
  private volatile Thread thread = Thread.ofPlatform().unstarted(() -> {});
  private volatile long notBefore = quietSince;
  private volatile boolean closing;

  /// @param after how long no item was written
  Compacting(CatalogueIndex index, Duration after) {
    this.index = index;
    this.after = after.toNanos();
  }

  /// Notes that items were written.
  void busy() {
    quietSince = System.nanoTime();
  }

  boolean due() {
    long now = System.nanoTime();
    return now - quietSince >= after
        && now - notBefore >= 0
        && !thread.isAlive()
        && index.postings().hasRemoved();
  }

  void begin() {
    thread = Thread.ofPlatform().name("compacting").daemon().start(this::compact);
  }

  private void compact() {
    long start = System.nanoTime();
    try {
      index.compact(0);
      index.refresh();
    } catch (RuntimeException e) {
      if (!closing) {
        LOG.log(System.Logger.Level.ERROR, "removed items could not be merged away", e);
      }
    }
    long end = System.nanoTime();
    notBefore = end + REST * (end - start);
  }

  /// Notes that the index is about to be closed, which ends a merge that is on its way.
  void ending() {
    closing = true;
  }

  /// Waits until a merge that was on its way has ended.
  @Override
  public void close() {
    Threads.join(thread);
  }
}
