package dev.vitrine.app.shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.error.VitrineException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RelearningTest {
  private static final long PATIENCE = 20;

  /// Notes what is asked of it; a lesson lasts until it is stopped.
  private static final class Noting implements Relearning.Models {
    private final ConcurrentLinkedQueue<String> noted = new ConcurrentLinkedQueue<>();
    private final AtomicLong chosen = new AtomicLong();
    private final CountDownLatch taken = new CountDownLatch(1);
    private final CountDownLatch learning = new CountDownLatch(1);

    @Override
    public long chosen(String name) {
      return chosen.get();
    }

    @Override
    public void take(String name) {
      noted.add("take " + name);
      taken.countDown();
    }

    @Override
    public void learn(String name) {
      noted.add("learn " + name);
      learning.countDown();
      try {
        TimeUnit.MINUTES.sleep(5);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw VitrineException.badRequest("stopped");
      }
    }
  }

  @Test
  void whatIsChosenIsTakenOver() throws InterruptedException {
    var models = new Noting();
    models.chosen.set(7);
    try (var _ =
        new Relearning(() -> List.of("lamps"), models, Duration.ZERO, InstantSource.system())) {
      assertThat(models.taken.await(PATIENCE, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(models.noted).containsExactly("take lamps");
  }

  @Test
  void aLessonThatIsDueBeginsAndClosingStopsIt() throws InterruptedException {
    var models = new Noting();
    var relearning =
        new Relearning(
            () -> List.of("lamps"), models, Duration.ofMillis(1), InstantSource.system());
    assertThat(models.learning.await(PATIENCE, TimeUnit.SECONDS)).isTrue();
    long start = System.nanoTime();
    relearning.close();
    assertThat(System.nanoTime() - start).isLessThan(TimeUnit.SECONDS.toNanos(60));
    assertThat(models.noted).containsExactly("learn lamps");
  }
}
