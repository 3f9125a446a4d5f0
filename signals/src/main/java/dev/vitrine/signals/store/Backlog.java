package dev.vitrine.signals.store;

import dev.vitrine.signals.log.Logged;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// What waits to be learnt, handed over by the thread that writes the log. Where too much waits the
/// rest is left to be read from the log again.
final class Backlog {
  private final int most;
  private final ArrayDeque<Batch> batches = new ArrayDeque<>();
  private final List<Erasure> erasures = new ArrayList<>();
  private int waiting;
  private boolean overrun;
  private int overruns;
  private boolean closed;

  /// @param most events that may wait
  Backlog(int most) {
    this.most = most;
  }

  /// Events that became durable together.
  ///
  /// @param since when they were handed over, in nanoseconds of the system's own clock
  record Batch(List<Logged> events, long since) {}

  /// A shopper to be forgotten, and who waits for it.
  record Erasure(String name, CompletableFuture<Boolean> done) {}

  /// Hands over events.
  synchronized void add(List<Logged> events) {
    if (!overrun && waiting + events.size() > most) {
      overrun = true;
      overruns++;
    }
    if (!overrun) {
      batches.add(new Batch(events, System.nanoTime()));
      waiting += events.size();
    }
    notifyAll();
  }

  /// Asks for a shopper to be forgotten, with what waits of them.
  synchronized CompletableFuture<Boolean> erase(String name) {
    var erasure = new Erasure(name, new CompletableFuture<>());
    if (closed) {
      erasure.done().complete(false);
      return erasure.done();
    }
    erasures.add(erasure);
    var kept = new ArrayList<Batch>();
    for (Batch batch : batches) {
      kept.add(
          new Batch(
              batch.events().stream()
                  .filter(logged -> !logged.taken().event().head().who().is(name))
                  .toList(),
              batch.since()));
    }
    batches.clear();
    batches.addAll(kept);
    waiting = batches.stream().mapToInt(batch -> batch.events().size()).sum();
    notifyAll();
    return erasure.done();
  }

  /// The next events, waiting a while for some.
  @SuppressWarnings("WaitNotInLoop") // who asks, asks again
  synchronized Optional<Batch> next(long millis) throws InterruptedException {
    if (batches.isEmpty() && erasures.isEmpty() && !overrun && !closed) {
      wait(millis);
    }
    Optional<Batch> next = Optional.ofNullable(batches.poll());
    next.ifPresent(batch -> waiting -= batch.events().size());
    notifyAll();
    return next;
  }

  /// Waits until few events wait, so that who hands them over is slowed down where they are learnt
  /// more slowly; not where they are left to be read from the log.
  ///
  /// @param few how many may wait
  /// @param millis how long at most
  synchronized void ease(int few, long millis) throws InterruptedException {
    long end = System.nanoTime() + millis * 1_000_000;
    long left = millis;
    while (waiting > few && !overrun && !closed && left > 0) {
      wait(left);
      left = (end - System.nanoTime()) / 1_000_000;
    }
  }

  /// Who is to be forgotten now.
  synchronized List<Erasure> erasures() {
    var all = List.copyOf(erasures);
    erasures.clear();
    return all;
  }

  /// Whether events were left to be read from the log, once all that waits is taken.
  synchronized boolean lost() {
    return overrun && batches.isEmpty();
  }

  /// Waits for events again; what came before is read from the log.
  synchronized void again() {
    overrun = false;
  }

  /// How often too much was waiting.
  synchronized int overruns() {
    return overruns;
  }

  synchronized int waiting() {
    return waiting;
  }

  synchronized void close() {
    closed = true;
    notifyAll();
  }

  synchronized boolean closed() {
    return closed;
  }
}
