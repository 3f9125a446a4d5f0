package dev.vitrine.bench.workload;

import dev.vitrine.bench.measure.Latencies;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

/// Requests that come when they come, whether or not those before them are answered: one that finds
/// all threads busy waits, and its waiting counts. Gaps between requests are drawn, as those of
/// shoppers who know nothing of each other.
///
/// @param perSecond how many come on average
/// @param threads that answer
record OpenLoop(double perSecond, int threads) {
  private static final double SECOND = 1e9;

  /// How long requests took from when they came until they were answered.
  ///
  /// @param request answers one, by its number
  Latencies over(double seconds, long seed, IntConsumer request) {
    return over(times(seconds, seed), request);
  }

  /// The same for requests of known times.
  ///
  /// @param times in nanoseconds from the start, rising
  Latencies over(long[] times, IntConsumer request) {
    var next = new AtomicInteger();
    long start = System.nanoTime();
    Callable<Latencies> answering = () -> answer(times, start, next, request);
    var all = new Latencies();
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<Future<Latencies>> running = new ArrayList<>();
      for (int t = 0; t < threads; t++) {
        running.add(pool.submit(answering));
      }
      for (Future<Latencies> one : running) {
        all.addAll(one.get());
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("requests failed: " + e, e);
    }
    return all;
  }

  private static Latencies answer(
      long[] times, long start, AtomicInteger next, IntConsumer request) {
    var took = new Latencies();
    for (int i = next.getAndIncrement(); i < times.length; i = next.getAndIncrement()) {
      long due = start + times[i];
      for (long now = System.nanoTime(); now - due < 0; now = System.nanoTime()) {
        LockSupport.parkNanos(due - now);
      }
      request.accept(i);
      took.add(System.nanoTime() - due);
    }
    return took;
  }

  private long[] times(double seconds, long seed) {
    var random = new SplittableRandom(seed);
    long[] times = new long[(int) (perSecond * seconds)];
    double at = 0;
    for (int i = 0; i < times.length; i++) {
      at += -Math.log(1 - random.nextDouble()) / perSecond * SECOND;
      times[i] = (long) at;
    }
    return times;
  }
}
