package dev.vitrine.app.shop;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.shop.Lesson;
import dev.vitrine.kernel.shop.Lesson.State;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Which lesson of one kind is under way in a shop, one catalogue at a time, and how each
/// catalogue's last one ended. Safe for use by many threads.
final class LessonBook {
  private static final System.Logger LOG = System.getLogger(LessonBook.class.getName());

  /// A lesson takes minutes.
  private static final Duration A_WHILE = Duration.ofMinutes(1);

  private final String what;
  private final Map<String, Lesson> lessons = new HashMap<>();
  private Optional<Thread> thread = Optional.empty();
  private boolean closed;

  /// @param what is learnt, in the plural, for the log
  LessonBook(String what) {
    this.what = what;
  }

  /// How far the last lesson of a catalogue is.
  synchronized Lesson of(String name) {
    return lessons.getOrDefault(name, Lesson.NONE);
  }

  /// Begins a lesson on a thread of its own, or finds the one under way.
  ///
  /// @param work learns; what it throws is why nothing was learnt
  /// @throws VitrineException OVERLOADED while another catalogue is learnt, or once it is closed
  synchronized Lesson begin(String name, Runnable work) {
    if (of(name).state() != State.RUNNING) {
      enter(name);
      Runnable noted = () -> noted(name, work);
      thread = Optional.of(Thread.ofPlatform().name("learning").daemon().start(noted));
    }
    return of(name);
  }

  /// Holds a lesson on this thread.
  ///
  /// @throws VitrineException OVERLOADED while there is another one, and whatever ends it early
  void hold(String name, Runnable work) {
    enter(name);
    run(name, work);
  }

  private synchronized void enter(String name) {
    for (Map.Entry<String, Lesson> other : lessons.entrySet()) {
      if (other.getValue().state() == State.RUNNING) {
        throw VitrineException.busy(
            other.getKey() + " is being learnt; one lesson at a time", A_WHILE);
      }
    }
    if (closed) {
      throw new VitrineException(Kind.OVERLOADED, "the shop is being closed");
    }
    lessons.put(name, new Lesson(State.RUNNING, "reading", 0, 0, ""));
  }

  private void noted(String name, Runnable work) {
    try {
      run(name, work);
      LOG.log(System.Logger.Level.INFO, name + ": has new " + what);
    } catch (VitrineException e) {
      LOG.log(
          System.Logger.Level.WARNING, name + ": no " + what + " were learnt: " + e.getMessage());
    } catch (RuntimeException | Error e) {
      LOG.log(System.Logger.Level.ERROR, name + ": no " + what + " were learnt", e);
    }
  }

  private void run(String name, Runnable work) {
    State state = State.FAILED;
    String note = "this is our fault; the log has more";
    try {
      work.run();
      state = State.DONE;
      note = "";
    } catch (VitrineException e) {
      note = String.valueOf(e.getMessage());
      throw e;
    } finally {
      end(name, state, note);
    }
  }

  /// Notes how far a lesson is.
  ///
  /// @throws VitrineException OVERLOADED once it is closed, which ends the lesson
  synchronized void at(String name, String doing, long done, long all) {
    lessons.computeIfPresent(name, (_, lesson) -> lesson.at(doing, done, all));
    if (closed) {
      throw new VitrineException(Kind.OVERLOADED, "the shop was closed");
    }
  }

  private synchronized void end(String name, State state, String note) {
    long now = System.currentTimeMillis();
    lessons.computeIfPresent(name, (_, lesson) -> lesson.over(state, note, now));
  }

  /// Lets no lesson begin any more.
  ///
  /// @return the thread of the last one that was begun, which may still be at it
  synchronized Optional<Thread> close() {
    closed = true;
    return thread;
  }
}
