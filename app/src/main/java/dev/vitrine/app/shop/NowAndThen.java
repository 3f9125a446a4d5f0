package dev.vitrine.app.shop;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Something that is done for each catalogue now and then, beside the serving. One thread; what
/// fails is said in the log and tried again the next time.
final class NowAndThen implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(NowAndThen.class.getName());

  private final Supplier<List<String>> names;
  private final Consumer<String> task;
  private final Duration every;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Thread thread;

  /// @param called name of the thread
  /// @param names of the catalogues that are open
  /// @param every how long from one time to the next, 0 for never
  NowAndThen(String called, Supplier<List<String>> names, Consumer<String> task, Duration every) {
    this.names = names;
    this.task = task;
    this.every = every;
    thread = Thread.ofPlatform().name(called).daemon().start(this::run);
  }

  private void run() {
    try {
      while (!every.isZero() && !closing.await(every.toMillis(), TimeUnit.MILLISECONDS)) {
        names.get().forEach(this::once);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void once(String name) {
    try {
      task.accept(name);
    } catch (VitrineException e) {
      boolean nothing = e.kind() == Kind.NOT_FOUND || closing.getCount() == 0;
      System.Logger.Level level = nothing ? System.Logger.Level.DEBUG : e.kind().level();
      LOG.log(level, name + ": " + thread.getName() + ": " + e.getMessage());
    } catch (RuntimeException | Error e) {
      LOG.log(System.Logger.Level.ERROR, name + ": " + thread.getName() + " failed", e);
    }
  }

  /// Ends it, and what is under way.
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
