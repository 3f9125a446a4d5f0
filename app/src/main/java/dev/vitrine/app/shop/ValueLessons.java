package dev.vitrine.app.shop;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.shop.Lesson;
import dev.vitrine.kernel.shop.Lesson.State;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// The lessons in worth that go on while a shop is served, and how far each is: one at a time,
/// begun by a person or by the clock. What a lesson tells of itself is what it is doing. When the
/// shop is closed a lesson ends, and goes on where it was when it is begun again.
final class ValueLessons implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(ValueLessons.class.getName());

  private final Learning learning;
  private final Map<String, Lesson> lessons = new HashMap<>();
  private Optional<Thread> thread = Optional.empty();
  private boolean closed;

  /// Learns what a catalogue's items are worth.
  interface Learning {
    void learn(String name, Consumer<String> told);
  }

  ValueLessons(Learning learning) {
    this.learning = learning;
  }

  /// How far the last lesson of a catalogue is.
  synchronized Lesson of(String name) {
    return lessons.getOrDefault(name, Lesson.NONE);
  }

  /// Begins a lesson on a thread of its own, or finds the one under way.
  ///
  /// @throws VitrineException OVERLOADED while another catalogue is learnt
  synchronized Lesson begin(String name) {
    if (of(name).state() == State.RUNNING) {
      return of(name);
    }
    enter(name);
    thread =
        Optional.of(Thread.ofPlatform().name("vitrine-lesson").daemon().start(() -> goesOn(name)));
    return of(name);
  }

  /// Holds a lesson on this thread.
  ///
  /// @throws VitrineException OVERLOADED while there is another one, and whatever ends it early
  void hold(String name) {
    enter(name);
    run(name);
  }

  private synchronized void enter(String name) {
    for (Map.Entry<String, Lesson> other : lessons.entrySet()) {
      if (other.getValue().state() == State.RUNNING) {
        throw new VitrineException(
            Kind.OVERLOADED, other.getKey() + " is being learnt; one lesson at a time");
      }
    }
    if (closed) {
      throw new VitrineException(Kind.OVERLOADED, "the shop is being closed");
    }
    lessons.put(name, new Lesson(State.RUNNING, "reading pages", 0, 0, ""));
  }

  private void goesOn(String name) {
    try {
      run(name);
    } catch (VitrineException e) {
      LOG.log(System.Logger.Level.WARNING, name + ": learnt nothing: " + e.getMessage());
    } catch (RuntimeException | Error e) {
      LOG.log(System.Logger.Level.ERROR, name + ": learnt nothing", e);
    }
  }

  private void run(String name) {
    String failure = "this is our fault; the log has more";
    State state = State.FAILED;
    try {
      learning.learn(name, line -> at(name, line));
      state = State.DONE;
      failure = "";
    } catch (VitrineException e) {
      failure = String.valueOf(e.getMessage());
      throw e;
    } finally {
      end(name, state, failure);
    }
  }

  private synchronized void at(String name, String line) {
    lessons.computeIfPresent(name, (_, lesson) -> lesson.at(line.strip(), 0, 0));
  }

  private synchronized void end(String name, State state, String note) {
    lessons.computeIfPresent(name, (_, lesson) -> lesson.ended(state, note));
  }

  private synchronized Optional<Thread> last() {
    closed = true;
    return thread;
  }

  /// Stops a lesson that a person began, and waits for it.
  @Override
  public void close() {
    last()
        .ifPresent(begun -> {
          begun.interrupt();
          Threads.join(begun);
        });
  }
}
