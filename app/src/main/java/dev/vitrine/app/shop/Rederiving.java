package dev.vitrine.app.shop;

/// The making of a catalogue's index anew beside the one that answers, after settings changed what
/// is in it or too much in it is dead. One at a time; what changes meanwhile is made after it.
final class Rederiving implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Rederiving.class.getName());

  private final String catalogue;
  private final Runnable making;
  private long wanted;
  private long made;
  private long since = Long.MAX_VALUE;
  private boolean running;
  private boolean closed;
  private Thread thread = Thread.ofPlatform().unstarted(() -> {});

  /// @param making makes the index and puts it in the place of the old one
  Rederiving(String catalogue, Runnable making) {
    this.catalogue = catalogue;
    this.making = making;
  }

  /// Begins to make the index anew.
  ///
  /// @param write the write that made it necessary
  synchronized void begin(long write) {
    wanted++;
    since = Math.min(since, write);
    if (!running && !closed) {
      running = true;
      thread = Thread.ofPlatform().name("rederiving").daemon().start(this::run);
    }
  }

  /// Whether an index is being made.
  synchronized boolean running() {
    return running;
  }

  /// Whether what a write asked for is in the index that answers.
  synchronized boolean done(long write) {
    return write < since;
  }

  /// Waits until nothing is being made.
  synchronized void settle() {
    boolean interrupted = false;
    while (running) {
      try {
        wait();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    for (long now = next(); now > 0; now = next()) {
      try {
        making.run();
        made(now);
      } catch (RuntimeException e) {
        failed(e);
        return;
      }
    }
  }

  /// What is wanted now; 0 when there is nothing left to do.
  private synchronized long next() {
    if (closed || made == wanted) {
      running = false;
      notifyAll();
      return 0;
    }
    return wanted;
  }

  private synchronized void made(long now) {
    made = now;
    since = made == wanted ? Long.MAX_VALUE : since;
  }

  private synchronized void failed(RuntimeException e) {
    running = false;
    notifyAll();
    if (!closed) {
      String message = "the index of " + catalogue + " could not be made anew";
      LOG.log(System.Logger.Level.ERROR, message, e);
    }
  }

  private synchronized Thread last() {
    closed = true;
    return thread;
  }

  /// Waits until what is being made has ended.
  @Override
  public void close() {
    Threads.join(last());
  }
}
