package dev.vitrine.app.shop;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.shop.Lesson;
import java.util.function.Consumer;

/// The learning of worth beside the answering of queries, begun by a person or by the clock. What a
/// lesson tells of itself is what it is doing. When the shop is closed it is interrupted, and goes
/// on where it was when it is begun again.
final class ValueLessons implements AutoCloseable {
  private final LessonBook book = new LessonBook("models");
  private final Learning learning;

  /// Learns what a catalogue's items are worth.
  interface Learning {
    /// Holds a lesson.
    ///
    /// @param by who began it
    void learn(String name, String by, Consumer<String> told);
  }

  ValueLessons(Learning learning) {
    this.learning = learning;
  }

  /// How far the last lesson of a catalogue is.
  Lesson of(String name) {
    return book.of(name);
  }

  /// Begins a lesson, or finds the one under way.
  ///
  /// @throws VitrineException OVERLOADED while another catalogue is learnt
  Lesson begin(String name, String by) {
    return book.begin(name, () -> learn(name, by));
  }

  /// Holds a lesson on this thread.
  ///
  /// @throws VitrineException OVERLOADED while there is another one, and whatever ends it early
  void hold(String name, String by) {
    book.hold(name, () -> learn(name, by));
  }

  private void learn(String name, String by) {
    learning.learn(name, by, line -> book.at(name, line.strip(), 0, 0));
  }

  /// Stops a lesson that a person began, and waits for it.
  @Override
  public void close() {
    book.close()
        .ifPresent(begun -> {
          begun.interrupt();
          Threads.join(begun);
        });
  }
}
