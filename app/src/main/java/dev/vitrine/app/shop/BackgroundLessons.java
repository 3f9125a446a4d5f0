package dev.vitrine.app.shop;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.shop.Lesson;
import dev.vitrine.kernel.shop.Lesson.State;
import dev.vitrine.learn.vector.EncoderTraining;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;

/// The learning of vectors beside the answering of queries: one catalogue at a time, on half of the
/// cores. When the shop is closed it ends, and goes on where it was when it is begun again.
final class BackgroundLessons implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(BackgroundLessons.class.getName());

  private final Learning learning;
  private final Map<String, Lesson> lessons = new HashMap<>();
  private Thread thread = Thread.ofPlatform().unstarted(() -> {});
  private boolean closed;

  /// Learns a catalogue's vectors.
  interface Learning {
    void learn(String name, EncoderTraining.Told told);
  }

  BackgroundLessons(Learning learning) {
    this.learning = learning;
  }

  /// Begins a lesson, or finds it under way.
  synchronized Lesson begin(String name) {
    for (Map.Entry<String, Lesson> other : lessons.entrySet()) {
      if (other.getValue().state() == State.RUNNING) {
        if (other.getKey().equals(name)) {
          return other.getValue();
        }
        String message = other.getKey() + " is being learnt; one catalogue at a time";
        throw new VitrineException(Kind.OVERLOADED, message);
      }
    }
    if (closed) {
      throw new VitrineException(Kind.OVERLOADED, "the shop is being closed");
    }
    var begun = new Lesson(State.RUNNING, "reading", 0, 0, "");
    lessons.put(name, begun);
    thread = Thread.ofPlatform().name("learning").daemon().start(() -> run(name));
    return begun;
  }

  /// How far a lesson is.
  synchronized Lesson of(String name) {
    return lessons.getOrDefault(name, Lesson.NONE);
  }

  private void run(String name) {
    int cores = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    try (var pool = new ForkJoinPool(cores)) {
      pool.submit(() -> learning.learn(name, new Telling(name))).join();
      end(name, State.DONE, "");
      LOG.log(System.Logger.Level.INFO, name + ": has new vectors");
    } catch (VitrineException e) {
      end(name, State.FAILED, String.valueOf(e.getMessage()));
      LOG.log(System.Logger.Level.WARNING, name + ": vectors were not learnt: " + e.getMessage());
    } catch (RuntimeException | Error e) {
      end(name, State.FAILED, "this is our fault; the log has more");
      LOG.log(System.Logger.Level.ERROR, name + ": vectors were not learnt", e);
    }
  }

  private synchronized void end(String name, State state, String note) {
    lessons.computeIfPresent(name, (_, lesson) -> lesson.ended(state, note));
  }

  private synchronized void at(String name, String what, long done, long all) {
    lessons.computeIfPresent(name, (_, lesson) -> lesson.at(what, done, all));
    if (closed) {
      throw new VitrineException(Kind.OVERLOADED, "the shop was closed");
    }
  }

  private synchronized Thread last() {
    closed = true;
    return thread;
  }

  /// Ends what is being learnt and waits for it.
  @Override
  public void close() {
    Threads.join(last());
  }

  /// Notes how far a lesson is.
  private final class Telling implements EncoderTraining.Told {
    private final String name;

    Telling(String name) {
      this.name = name;
    }

    @Override
    public void step(String what, long done, long all) {
      at(name, what, done, all);
    }

    @Override
    public void note(String line) {
      LOG.log(System.Logger.Level.INFO, name + ": " + line);
    }
  }
}
