package dev.vitrine.onnx;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/// The vectors of queries: made on threads of their own, so that nobody waits longer than he wants,
/// and those asked for lately kept. A text that many ask for at once is encoded once; one that
/// nobody waited for is there for the next who asks.
final class QueryVectors implements AutoCloseable {
  private static final int KEPT = 2_000;
  private static final int THREADS = 2;

  /// Texts that may wait to be encoded; beyond, nobody is kept waiting in vain.
  private static final int WAITING = 16;

  private final Function<String, float[]> encoder;
  private final Map<String, float[]> known = new LinkedHashMap<>(16, 0.75f, true);
  private final Map<String, CompletableFuture<float[]>> waiting = new LinkedHashMap<>();
  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          THREADS, Thread.ofPlatform().name("query-vectors-", 0).daemon().factory());

  QueryVectors(Function<String, float[]> encoder) {
    this.encoder = encoder;
  }

  /// The vector of a text that was made before.
  synchronized Optional<float[]> ready(String text) {
    return Optional.ofNullable(known.get(text));
  }

  /// The vector of a text.
  ///
  /// @param deadline when to give up, in `System.nanoTime`
  /// @throws VitrineException TIMEOUT when it was not ready by then
  float[] of(String text, long deadline) {
    CompletableFuture<float[]> coming = coming(text);
    long left = deadline - System.nanoTime();
    try {
      return coming.get(Math.max(0, left), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      throw new VitrineException(Kind.TIMEOUT, "the encoder took longer than it may", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new VitrineException(Kind.TIMEOUT, "waiting for the encoder was interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof VitrineException told) {
        throw told;
      }
      throw new VitrineException(Kind.BUG, "the encoder failed", e);
    }
  }

  private synchronized CompletableFuture<float[]> coming(String text) {
    float[] vector = known.get(text);
    if (vector != null) {
      return CompletableFuture.completedFuture(vector);
    }
    CompletableFuture<float[]> coming = waiting.get(text);
    if (coming == null) {
      if (waiting.size() >= WAITING) {
        throw new VitrineException(Kind.TIMEOUT, "the encoder is behind");
      }
      var begun = new CompletableFuture<float[]>();
      waiting.put(text, begun);
      threads.execute(() -> encode(text, begun));
      return begun;
    }
    return coming;
  }

  private void encode(String text, CompletableFuture<float[]> begun) {
    try {
      float[] vector = encoder.apply(text);
      made(text, Optional.of(vector));
      begun.complete(vector);
    } catch (RuntimeException | Error e) {
      made(text, Optional.empty());
      begun.completeExceptionally(e);
    }
  }

  private synchronized void made(String text, Optional<float[]> vector) {
    waiting.remove(text);
    vector.ifPresent(made -> known.put(text, made));
    if (known.size() > KEPT) {
      known.remove(known.keySet().iterator().next());
    }
  }

  /// Takes no more texts.
  @Override
  public void close() {
    threads.shutdownNow();
  }
}
