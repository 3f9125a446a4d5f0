package dev.vitrine.signals.page;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.signals.log.EventLog;
import dev.vitrine.signals.log.Taken;
import java.io.Closeable;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/// Pages on their way to disk. Who serves one hands it in and goes on; one thread writes what came
/// meanwhile. Where more come than can be written, pages are lost and counted.
public final class PageLog implements Closeable {
  private static final System.Logger LOG = System.getLogger(PageLog.class.getName());
  private static final int WAITING = 4_096;
  private static final int AT_ONCE = 512;
  private static final long PAUSE = 200;

  private final EventLog events;
  private final PageStore store;
  private final Judge judge;
  private final InstantSource clock;
  private final BlockingQueue<ServedPage> queue = new ArrayBlockingQueue<>(WAITING);
  private final LongAdder handed = new LongAdder();
  private final LongAdder sampled = new LongAdder();
  private final LongAdder lost = new LongAdder();
  private final LongAdder done = new LongAdder();
  private final CountDownLatch closing = new CountDownLatch(1);

  /// Has a permit when somebody waits for what was handed in.
  private final Semaphore hurry = new Semaphore(0);

  private final Thread thread;

  /// @param events where it is told what was asked and shown
  /// @param store where what pages were chosen from is kept
  /// @param judge takes notice of pages
  public PageLog(EventLog events, PageStore store, Judge judge, InstantSource clock) {
    this.events = events;
    this.store = store;
    this.judge = judge;
    this.clock = clock;
    thread = Thread.ofPlatform().name("vitrine-pages").start(this::run);
  }

  /// Takes a page that was served, and never waits.
  public void served(ServedPage page) {
    judge.served(page.asked());
    handed.increment();
    if (closing.getCount() == 0 || !queue.offer(page)) {
      lost.increment();
      done.increment();
    }
  }

  /// Pages handed in since the start.
  public long handed() {
    return handed.sum();
  }

  /// Pages written with what they were chosen from.
  public long sampled() {
    return sampled.sum();
  }

  /// Pages that could not be written.
  public long lost() {
    return lost.sum();
  }

  /// What is written of what pages were chosen from.
  public PageStore store() {
    return store;
  }

  /// Waits until what was handed in so far is written, for at most some seconds.
  ///
  /// @return whether it is
  public boolean settle() {
    long goal = handed.sum();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    try {
      while (done.sum() < goal && System.nanoTime() < end) {
        hurry.release();
        TimeUnit.MILLISECONDS.sleep(1);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return done.sum() >= goal;
  }

  private void run() {
    var group = new ArrayList<ServedPage>();
    boolean more = true;
    while (more || !queue.isEmpty()) {
      try {
        boolean crowded = queue.size() > AT_ONCE;
        more = more && (crowded || waited());
        queue.drainTo(group, AT_ONCE);
        if (!group.isEmpty()) {
          write(group);
          done.add(group.size());
          group.clear();
        }
      } catch (InterruptedException e) {
        more = false;
      }
    }
  }

  /// Waits for more, unless somebody is in a hurry; whether there may be more.
  private boolean waited() throws InterruptedException {
    hurry.tryAcquire(PAUSE, TimeUnit.MILLISECONDS);
    hurry.drainPermits();
    return closing.getCount() > 0;
  }

  private void write(List<ServedPage> pages) {
    long now = clock.millis();
    try {
      events.append(
          pages.stream().map(p -> new Taken(p.asked(), now, judge.doubts(p.asked()))).toList());
      List<ServedPage> whole = pages.stream().filter(p -> p.looked().isPresent()).toList();
      if (!whole.isEmpty()) {
        store.append(whole, now);
        sampled.add(whole.size());
      }
    } catch (VitrineException e) {
      if (e.kind() == Kind.BAD_REQUEST && pages.size() > 1) {
        // One of them cannot be kept, and is lost alone.
        pages.forEach(page -> write(List.of(page)));
        return;
      }
      lost.add(pages.size());
      LOG.log(System.Logger.Level.WARNING, "pages as served were lost: " + e.getMessage());
    }
  }

  /// Writes what waits and ends the thread.
  @Override
  public void close() {
    closing.countDown();
    hurry.release();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    store.close();
  }
}
