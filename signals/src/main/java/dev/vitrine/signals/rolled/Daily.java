package dev.vitrine.signals.rolled;

import dev.vitrine.kernel.error.VitrineException;
import java.io.Closeable;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// What is to be done once a day while the program runs, soon after midnight in UTC, and soon after
/// the start for days on which it did not run.
public final class Daily implements Closeable {
  private static final System.Logger LOG = System.getLogger(Daily.class.getName());
  private static final Duration FIRST = Duration.ofSeconds(60);
  private static final Duration AGAIN = Duration.ofMinutes(5);
  private static final long DAY = Duration.ofDays(1).toMillis();

  private final Chore chore;
  private final InstantSource clock;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Thread thread;

  /// What is to be done.
  public interface Chore {
    /// Does it.
    ///
    /// @param midnight when today began, in milliseconds since 1970
    /// @param going tells whether to go on
    void run(long midnight, BooleanSupplier going);
  }

  public Daily(Chore chore, InstantSource clock) {
    this.chore = chore;
    this.clock = clock;
    thread = Thread.ofPlatform().name("vitrine-daily").daemon().start(this::run);
  }

  /// The beginning of the day of a time, both in milliseconds since 1970.
  public static long midnight(long time) {
    return Math.floorDiv(time, DAY) * DAY;
  }

  private void run() {
    long done = Long.MIN_VALUE;
    Duration pause = FIRST;
    while (waited(pause)) {
      pause = AGAIN;
      long midnight = midnight(clock.millis());
      if (midnight > done) {
        try {
          chore.run(midnight, () -> closing.getCount() > 0);
          done = midnight;
        } catch (VitrineException e) {
          LOG.log(e.kind().level(), "what is due every day failed, and is tried again", e);
        }
      }
    }
  }

  private boolean waited(Duration pause) {
    try {
      return !closing.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      return false;
    }
  }

  /// Ends it, after the part that is being done.
  @Override
  public void close() {
    closing.countDown();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
