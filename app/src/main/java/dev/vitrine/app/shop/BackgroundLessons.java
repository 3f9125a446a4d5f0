package dev.vitrine.app.shop;

import dev.vitrine.kernel.shop.Lesson;
import dev.vitrine.learn.vector.EncoderTraining;
import java.util.concurrent.ForkJoinPool;

/// The learning of vectors beside the answering of queries, on half of the cores. When the shop is
/// closed it ends at its next step, and goes on where it was when it is begun again.
final class BackgroundLessons implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(BackgroundLessons.class.getName());

  private final LessonBook book = new LessonBook("vectors");
  private final Learning learning;

  /// Learns a catalogue's vectors.
  interface Learning {
    void learn(String name, EncoderTraining.Told told);
  }

  BackgroundLessons(Learning learning) {
    this.learning = learning;
  }

  /// Begins a lesson, or finds it under way.
  Lesson begin(String name) {
    return book.begin(name, () -> learn(name));
  }

  /// How far a lesson is.
  Lesson of(String name) {
    return book.of(name);
  }

  private void learn(String name) {
    int cores = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    try (var pool = new ForkJoinPool(cores)) {
      pool.submit(() -> learning.learn(name, new Telling(name))).join();
    }
  }

  /// Ends what is being learnt and waits for it.
  @Override
  public void close() {
    book.close().ifPresent(Threads::join);
  }

  /// Notes how far a lesson is.
  private final class Telling implements EncoderTraining.Told {
    private final String name;

    Telling(String name) {
      this.name = name;
    }

    @Override
    public void step(String what, long done, long all) {
      book.at(name, what, done, all);
    }

    @Override
    public void note(String line) {
      LOG.log(System.Logger.Level.INFO, name + ": " + line);
    }
  }
}
