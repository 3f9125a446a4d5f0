package dev.vitrine.signals.store;

import dev.vitrine.signals.log.EventLog;
import dev.vitrine.signals.log.Logged;
import java.util.ArrayDeque;

/// A walk through the log that has, at any time it is moved to, what a store had then. Training
/// moves it from search to search and reads features in between, so that nothing is used that was
/// not known yet. For one thread.
public final class Replay {
  private static final int AT_ONCE = 1_000;

  private final EventLog log;
  private final Book book;
  private final Teaching teaching;
  private final ArrayDeque<Logged> read = new ArrayDeque<>();
  private long place;

  /// @param empty where it remembers
  public Replay(EventLog log, Book empty, ItemFacts facts) {
    this.log = log;
    this.book = empty;
    this.teaching = new Teaching(empty, facts);
  }

  /// Learns what came before a time, in milliseconds since 1970; there is no way back.
  public Book to(long time) {
    while (more() && read.getFirst().taken().at() < time) {
      teaching.learn(read.removeFirst().taken());
    }
    return book;
  }

  /// Learns what came up to an event.
  ///
  /// @param last its place in the log
  public Book upTo(long last) {
    while (more() && read.getFirst().place() <= last) {
      teaching.learn(read.removeFirst().taken());
    }
    return book;
  }

  private boolean more() {
    if (read.isEmpty()) {
      read.addAll(log.read(place, AT_ONCE));
      place = read.isEmpty() ? place : read.getLast().place();
    }
    return !read.isEmpty();
  }
}
