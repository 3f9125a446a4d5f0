package dev.vitrine.app.shop;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// How far an index has come, in numbers of writes: taken from the record, applied, visible,
/// committed.
final class Reached {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition moved = lock.newCondition();
  private long taken;
  private long applied;
  private long visible;
  private long committed;
  private long moves;

  /// The last write that changed something which only a refresh shows.
  private long unseen;

  /// The last write that was applied before the last refresh.
  private long refreshed;

  /// @param write the last write that is applied and visible
  /// @param committed the last write that is durable in the index
  Reached(long write, long committed) {
    this.taken = write;
    this.applied = write;
    this.visible = write;
    this.refreshed = write;
    this.committed = committed;
  }

  void taken(long write) {
    lock.lock();
    try {
      taken = write;
    } finally {
      lock.unlock();
    }
  }

  /// @param items whether only a refresh shows what was applied
  void applied(long write, boolean items) {
    lock.lock();
    try {
      applied = Math.max(applied, write);
      unseen = items ? write : unseen;
      see();
    } finally {
      lock.unlock();
    }
  }

  long applied() {
    lock.lock();
    try {
      return applied;
    } finally {
      lock.unlock();
    }
  }

  /// @param write what {@link #applied()} said before the refresh began
  void refreshed(long write) {
    lock.lock();
    try {
      refreshed = write;
      see();
    } finally {
      lock.unlock();
    }
  }

  void committed(long write) {
    lock.lock();
    try {
      committed = write;
    } finally {
      lock.unlock();
    }
  }

  /// Notes that what is durable is not what is in the index any more, though no write came.
  void merged() {
    lock.lock();
    try {
      committed = Math.min(committed, applied - 1);
    } finally {
      lock.unlock();
    }
  }

  boolean needsRefresh() {
    lock.lock();
    try {
      return unseen > refreshed;
    } finally {
      lock.unlock();
    }
  }

  boolean needsCommit() {
    lock.lock();
    try {
      return applied > committed;
    } finally {
      lock.unlock();
    }
  }

  /// Whether queries see a write and all before it. A number that this index never took says so
  /// once everything it did take is visible.
  boolean visible(long write) {
    lock.lock();
    try {
      return visible >= Math.min(write, taken);
    } finally {
      lock.unlock();
    }
  }

  /// The last write that queries see.
  long seen() {
    lock.lock();
    try {
      return visible;
    } finally {
      lock.unlock();
    }
  }

  /// How many writes were taken that queries do not see yet, at most: writes of all catalogues
  /// share their numbers.
  long behind() {
    lock.lock();
    try {
      return Math.max(0, taken - visible);
    } finally {
      lock.unlock();
    }
  }

  /// Waits until queries see everything taken so far.
  void settle() {
    lock.lock();
    try {
      long until = taken;
      while (visible < until) {
        moved.awaitUninterruptibly();
      }
    } finally {
      lock.unlock();
    }
  }

  /// Waits until something is applied or becomes visible, or some time has passed.
  void await(long nanos) throws InterruptedException {
    lock.lock();
    try {
      long before = moves;
      long left = nanos;
      while (moves == before && left > 0) {
        left = moved.awaitNanos(left);
      }
    } finally {
      lock.unlock();
    }
  }

  /// Wakes those who wait.
  void wake() {
    lock.lock();
    try {
      moves++;
      moved.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private void see() {
    visible = Math.max(visible, unseen <= refreshed ? applied : refreshed);
    moves++;
    moved.signalAll();
  }
}
