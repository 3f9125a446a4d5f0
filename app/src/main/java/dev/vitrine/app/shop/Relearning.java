package dev.vitrine.app.shop;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// Keeps the ranking of a shop that is served up to date: what another program chose in the
/// registry of models is taken over within seconds, and now and then a new model is learnt. One
/// thread.
final class Relearning implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Relearning.class.getName());
  private static final long PAUSE = 2;

  private final Supplier<List<String>> names;
  private final Models models;
  private final Duration every;
  private final InstantSource clock;
  private final Map<String, Long> seen = new HashMap<>();
  private final Map<String, Long> due = new HashMap<>();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Thread thread;

  /// What is kept up to date.
  interface Models {
    /// When it was last chosen which versions of a catalogue rank, in milliseconds since 1970.
    long chosen(String name);

    /// Ranks a catalogue by what is chosen.
    void take(String name);

    /// Learns anew what a catalogue's items are worth.
    void learn(String name);
  }

  /// @param names of the catalogues that are open
  /// @param every how long from one lesson to the next, 0 for never
  Relearning(Supplier<List<String>> names, Models models, Duration every, InstantSource clock) {
    this.names = names;
    this.models = models;
    this.every = every;
    this.clock = clock;
    thread = Thread.ofPlatform().name("vitrine-models").daemon().start(this::run);
  }

  private void run() {
    try {
      while (!closing.await(PAUSE, TimeUnit.SECONDS)) {
        names.get().forEach(this::look);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void look(String name) {
    try {
      long chosen = models.chosen(name);
      Long before = seen.put(name, chosen);
      if (before == null ? chosen > 0 : before != chosen) {
        models.take(name);
        LOG.log(System.Logger.Level.INFO, name + ": is ranked by the models now chosen");
      }
      long now = clock.millis();
      long next = due.computeIfAbsent(name, _ -> now + every.toMillis());
      if (!every.isZero() && now >= next) {
        due.put(name, now + every.toMillis());
        models.learn(name);
      }
    } catch (VitrineException e) {
      boolean nothing =
          e.kind() == Kind.BAD_REQUEST || e.kind() == Kind.NOT_FOUND || closing.getCount() == 0;
      System.Logger.Level level = nothing ? System.Logger.Level.DEBUG : e.kind().level();
      LOG.log(level, name + ": learnt nothing: " + e.getMessage());
    } catch (RuntimeException | Error e) {
      LOG.log(System.Logger.Level.ERROR, name + ": models could not be kept up to date", e);
    }
  }

  /// Ends it, and stops the lesson that is under way.
  @Override
  public void close() {
    closing.countDown();
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
