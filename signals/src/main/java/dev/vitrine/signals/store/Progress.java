package dev.vitrine.signals.store;

/// How far a store is in the log. One thread changes it, any number read and wait.
public final class Progress {
  private long place;
  private long taught;
  private long leftOut;
  private long delay;
  private long longest;
  private boolean abreast;
  private boolean ended;

  /// Whether everything that was in the log at the start was learnt, so that it now listens.
  public synchronized boolean catchingUp() {
    return !abreast;
  }

  /// The place of the last event that was learnt or left out, 0 for none.
  public synchronized long place() {
    return place;
  }

  /// Events that were learnt since the start.
  public synchronized long taught() {
    return taught;
  }

  /// Events that were too doubtful to be learnt.
  public synchronized long leftOut() {
    return leftOut;
  }

  /// Nanoseconds from when the last events were durable to when they were learnt.
  public synchronized long delay() {
    return delay;
  }

  /// The longest of these so far.
  public synchronized long longest() {
    return longest;
  }

  /// Waits until an event has been learnt; whether it was.
  ///
  /// @param wanted its place
  /// @param millis how long to wait at most
  public synchronized boolean await(long wanted, long millis) throws InterruptedException {
    long end = System.nanoTime() + millis * 1_000_000;
    while (place < wanted && !ended) {
      long left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        return false;
      }
      wait(left);
    }
    return place >= wanted;
  }

  synchronized void restored(long to) {
    place = to;
    notifyAll();
  }

  synchronized void learnt(long at, boolean well) {
    place = at;
    taught += well ? 1 : 0;
    leftOut += well ? 0 : 1;
    notifyAll();
  }

  synchronized void delayed(long nanos) {
    delay = nanos;
    longest = Math.max(longest, nanos);
  }

  synchronized void behind() {
    abreast = false;
  }

  synchronized void abreast() {
    abreast = true;
  }

  synchronized void ended() {
    ended = true;
    notifyAll();
  }
}
