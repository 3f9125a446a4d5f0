package dev.vitrine.signals.intake;

import java.util.concurrent.atomic.AtomicLongArray;

/// Tells who sends more events than a person can do. Clients share counters by the hash of their
/// names, so memory is bounded and a few quiet ones may be counted with a loud one.
public final class Floods {
  private static final int COUNTERS = 1 << 16;
  private static final int COUNT_BITS = 24;
  private static final long COUNT = (1L << COUNT_BITS) - 1;

  private final int most;
  private final long window;
  private final AtomicLongArray counters = new AtomicLongArray(COUNTERS);

  /// @param most events of one client in a window
  /// @param window its length in milliseconds
  public Floods(int most, long window) {
    this.most = most;
    this.window = window;
  }

  /// Another one with the same limit that has counted nothing.
  Floods anew() {
    return new Floods(most, window);
  }

  /// Counts an event, and tells whether its client sent too many in this window.
  ///
  /// @param client its name; one without a name is not counted
  /// @param now in milliseconds
  boolean tooMany(String client, long now) {
    if (client.isEmpty()) {
      return false;
    }
    int hash = client.hashCode();
    int at = (hash ^ (hash >>> 16)) & (COUNTERS - 1);
    long turn = now / window;
    long counted =
        counters.updateAndGet(
            at,
            was -> {
              boolean same = was >>> COUNT_BITS == turn;
              long count = same ? Math.min(COUNT, (was & COUNT) + 1) : 1;
              return (turn << COUNT_BITS) | count;
            });
    return (counted & COUNT) > most;
  }
}
