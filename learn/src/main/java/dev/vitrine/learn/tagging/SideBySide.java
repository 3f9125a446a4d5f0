package dev.vitrine.learn.tagging;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Long pieces of work at the same time, one for each processor.
final class SideBySide {
  private SideBySide() {}

  /// The results in the order of the work.
  static <T> List<T> run(List<Callable<T>> work) {
    int threads = Math.max(1, Runtime.getRuntime().availableProcessors());
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      var results = new ArrayList<T>();
      for (Future<T> done : pool.invokeAll(work)) {
        results.add(done.get());
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new VitrineException(Kind.TIMEOUT, "interrupted while training", e);
    } catch (ExecutionException e) {
      throw new VitrineException(Kind.BUG, "training failed: " + e.getCause(), e);
    }
  }
}
