package dev.vitrine.index.record;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.io.Closeable;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicLong;

/// The one thread that writes. What many threads ask for meanwhile goes to disk together, with one
/// wait for the disk; each of them is then told its own outcome.
final class Committer implements Closeable {
  /// Writes that may wait.
  static final int WAITING = 8_192;

  /// Characters that may wait, over all writes; one write alone may be larger.
  static final long SIZE = 256L << 20;

  private static final Duration SOON = Duration.ofSeconds(1);

  /// Changes in one transaction.
  private static final int TOGETHER = 20_000;

  private final String where;
  private final Pen pen;
  private final Checkpoints checkpoints;
  private final Follower follower;
  private final BlockingQueue<Task> queue = new ArrayBlockingQueue<>(WAITING);
  private final AtomicLong waiting = new AtomicLong();
  private final Thread thread;
  private volatile boolean closed;

  Committer(String where, Pen pen, Checkpoints checkpoints, Follower follower) {
    this.where = where;
    this.pen = pen;
    this.checkpoints = checkpoints;
    this.follower = follower;
    thread = Thread.ofPlatform().name("vitrine-record").start(this::run);
  }

  /// One thing to write.
  interface Work {
    /// Throws a VitrineException before it has written anything, or writes all of it.
    Written write(Pen pen) throws SQLException;
  }

  private record Task(Work work, int changes, long size, CompletableFuture<Written> outcome) {}

  /// Hands in work and waits until it is durable.
  ///
  /// @param changes how many changes it holds
  /// @param size its characters
  Written write(Work work, int changes, long size) {
    var task = new Task(work, changes, size, new CompletableFuture<>());
    long before = waiting.getAndAdd(size);
    if (closed || (before > 0 && before + size > SIZE) || !queue.offer(task)) {
      waiting.addAndGet(-size);
      throw closed
          ? new VitrineException(Kind.OVERLOADED, where + ": closed")
          : VitrineException.busy(where + ": too many writes are waiting; try again later", SOON);
    }
    if (closed && queue.remove(task)) {
      throw new VitrineException(Kind.OVERLOADED, where + ": closed");
    }
    try {
      return task.outcome.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof VitrineException failure) {
        throw new VitrineException(failure.kind(), messageOf(failure), failure);
      }
      throw e;
    }
  }

  private static String messageOf(VitrineException failure) {
    String message = failure.getMessage();
    return message == null ? failure.kind().name() : message;
  }

  private void run() {
    var group = new ArrayList<Task>();
    while (!closed || !queue.isEmpty()) {
      group.clear();
      if (take(group)) {
        commit(group);
      }
    }
  }

  private boolean take(List<Task> group) {
    try {
      Task first = queue.take();
      group.add(first);
      int changes = first.changes;
      while (changes < TOGETHER) {
        Task next = queue.poll();
        if (next == null) {
          break;
        }
        group.add(next);
        changes += next.changes;
      }
      return true;
    } catch (InterruptedException e) {
      return false;
    }
  }

  private void commit(List<Task> group) {
    var done = new ArrayList<Written>(group.size());
    var written = new ArrayList<Task>(group.size());
    try {
      pen.begin();
      for (Task task : group) {
        try {
          done.add(task.work.write(pen));
          written.add(task);
        } catch (VitrineException e) {
          task.outcome.completeExceptionally(e);
        }
      }
      pen.commit();
    } catch (SQLException e) {
      undo(group, Sql.failed(where, e));
    } catch (RuntimeException | Error e) {
      undo(group, new VitrineException(Kind.BUG, where + ": " + e, e));
    }
    for (int i = 0; i < written.size(); i++) {
      acknowledge(written.get(i), done.get(i));
    }
    int changes = 0;
    long size = 0;
    for (Task task : group) {
      changes += task.changes;
      size += task.size;
    }
    waiting.addAndGet(-size);
    checkpoints.written(pen.connection, changes, size);
  }

  private void acknowledge(Task task, Written written) {
    if (task.outcome.isDone()) {
      return;
    }
    try {
      if (!written.effects().isEmpty()) {
        follower.recorded(written);
      }
      task.outcome.complete(written);
    } catch (RuntimeException | Error e) {
      String message = where + ": write " + written.number() + " is recorded, but not followed: ";
      task.outcome.completeExceptionally(new VitrineException(Kind.BUG, message + e, e));
    }
  }

  private void undo(List<Task> group, VitrineException failure) {
    try {
      pen.rollback();
    } catch (SQLException e) {
      failure.addSuppressed(e);
    }
    for (Task task : group) {
      task.outcome.completeExceptionally(failure);
    }
  }

  /// Writes what is waiting and ends the thread.
  @Override
  public void close() {
    closed = true;
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
