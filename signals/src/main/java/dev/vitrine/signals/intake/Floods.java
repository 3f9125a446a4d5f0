package dev.vitrine.signals.intake;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Head;
import java.util.concurrent.atomic.AtomicLongArray;

/// Tells who sends more events than a person can do: a device, or else a shopper. What nobody in
/// particular does is counted by search and by item, so that no page and no item is flooded under
/// no name. Who is counted shares counters by the hash of names, so memory is bounded and a few
/// quiet ones may be counted with a loud one.
public final class Floods {
  private static final int COUNTERS = 1 << 16;
  private static final int COUNT_BITS = 24;
  private static final long COUNT = (1L << COUNT_BITS) - 1;

  /// Stands before names that are no shopper's.
  private static final char NOBODY = '\n';

  private final int most;
  private final long window;
  private final AtomicLongArray counters = new AtomicLongArray(COUNTERS);

  /// @param most events of one of them in a window
  /// @param window its length in milliseconds
  public Floods(int most, long window) {
    this.most = most;
    this.window = window;
  }

  /// Another one with the same limit that has counted nothing.
  Floods anew() {
    return new Floods(most, window);
  }

  /// Counts an event, and tells whether there were too many such in this window.
  ///
  /// @param now in milliseconds
  boolean suspects(Event event, long now) {
    Head head = event.head();
    String name = head.who().client().isEmpty() ? head.who().user() : head.who().client();
    if (!name.isEmpty()) {
      return tooMany(name, now);
    }
    String where = NOBODY + head.catalogue() + NOBODY;
    boolean many = !head.query().isEmpty() && tooMany(where + head.query(), now);
    for (String item : event.items()) {
      many |= tooMany(where + item, now);
    }
    return many;
  }

  private boolean tooMany(String name, long now) {
    int hash = name.hashCode();
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
