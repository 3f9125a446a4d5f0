package dev.vitrine.signals.log;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.signals.log.EventLog.Appended;
import java.io.Closeable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.LongSupplier;

/// The one thread that writes events. What many threads hand in meanwhile is written with one wait
/// for the disk; each of them is then told its own outcome.
final class Together implements Closeable {
  private static final int WAITING = 4_096;
  private static final int AT_ONCE = 20_000;
  private static final Duration SOON = Duration.ofSeconds(1);

  private final String where;
  private final Function<List<List<Inked>>, List<Appended>> writer;
  private final BlockingQueue<Task> queue = new ArrayBlockingQueue<>(WAITING);
  private final Thread thread;
  private volatile boolean closed;

  /// @param where for messages
  /// @param writer writes all or nothing, and tells the outcome of each
  Together(String where, Function<List<List<Inked>>, List<Appended>> writer) {
    this.where = where;
    this.writer = writer;
    thread = Thread.ofPlatform().name("vitrine-events").start(this::run);
  }

  private sealed interface Task {}

  private record Write(List<Inked> events, CompletableFuture<Appended> outcome) implements Task {}

  private record Alone(LongSupplier work, CompletableFuture<Long> outcome) implements Task {}

  /// Hands in events and waits until they are durable.
  Appended write(List<Inked> events) {
    var task = new Write(List.copyOf(events), new CompletableFuture<>());
    hand(task);
    return joined(task.outcome());
  }

  /// Does something between writes, and waits for it.
  long alone(LongSupplier work) {
    var task = new Alone(work, new CompletableFuture<>());
    hand(task);
    return joined(task.outcome());
  }

  private void hand(Task task) {
    if (closed) {
      throw new VitrineException(Kind.OVERLOADED, where + ": closed");
    }
    if (!queue.offer(task)) {
      throw VitrineException.busy(where + ": too many events are waiting; try again later", SOON);
    }
    if (closed && queue.remove(task)) {
      throw new VitrineException(Kind.OVERLOADED, where + ": closed");
    }
  }

  private static <T> T joined(CompletableFuture<T> outcome) {
    try {
      return outcome.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof VitrineException known
          ? new VitrineException(known.kind(), String.valueOf(known.getMessage()), known)
          : e;
    }
  }

  private void run() {
    var group = new ArrayList<Write>();
    while (!closed || !queue.isEmpty()) {
      try {
        Task next = queue.take();
        while (next instanceof Write write) {
          group.add(write);
          int events = group.stream().mapToInt(w -> w.events().size()).sum();
          next = events < AT_ONCE ? queue.poll() : null;
        }
        commit(group);
        group.clear();
        if (next instanceof Alone alone) {
          complete(alone);
        }
      } catch (InterruptedException e) {
        // Closing; what waits is still written.
      }
    }
  }

  private void commit(List<Write> group) {
    if (group.isEmpty()) {
      return;
    }
    try {
      List<Appended> outcomes = writer.apply(group.stream().map(Write::events).toList());
      for (int i = 0; i < group.size(); i++) {
        group.get(i).outcome().complete(outcomes.get(i));
      }
    } catch (RuntimeException | Error e) {
      group.forEach(write -> write.outcome().completeExceptionally(e));
    }
  }

  private static void complete(Alone alone) {
    try {
      alone.outcome().complete(alone.work().getAsLong());
    } catch (RuntimeException | Error e) {
      alone.outcome().completeExceptionally(e);
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
