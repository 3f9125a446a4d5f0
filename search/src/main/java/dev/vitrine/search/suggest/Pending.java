package dev.vitrine.search.suggest;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/// Searches that may be on the way to another one: while somebody types, a search is asked for
/// every few letters, and only the last is what was meant. A search waits until the same caller
/// goes on with other words or half a minute is over; what continues or shortens it takes its
/// place.
///
/// Callers are kept as salted hashes, for as long as one of their searches waits.
final class Pending {
  /// Longer texts are not looked at.
  static final int LONGEST = 120;

  private static final long WAIT = 30_000;

  /// Searches of one caller that wait, when several shoppers share an address.
  private static final int TOGETHER = 8;

  private static final int MOST_CALLERS = 20_000;

  private final long salt = new SecureRandom().nextLong();
  private final Map<Long, List<Waiting>> callers = new HashMap<>();

  private record Waiting(String text, long at) {
    /// Whether one of the two is on the way to the other.
    boolean leadsTo(String other) {
      return text.startsWith(other) || other.startsWith(text);
    }
  }

  /// Takes what is finished.
  interface Taker {
    void finished(String text, long caller, long at);
  }

  synchronized void heard(String text, String caller, long now, Taker taker) {
    long key = key(caller);
    List<Waiting> waiting = callers.computeIfAbsent(key, _ -> new ArrayList<>(2));
    waiting.removeIf(w -> now - w.at() <= WAIT && w.leadsTo(text));
    waiting.add(new Waiting(text, now));
    if (waiting.size() > TOGETHER) {
      Waiting first = waiting.removeFirst();
      taker.finished(first.text(), key, first.at());
    }
    if (callers.size() > MOST_CALLERS) {
      settle(now + WAIT, taker);
    }
  }

  synchronized void settle(long now, Taker taker) {
    for (Iterator<Map.Entry<Long, List<Waiting>>> all = callers.entrySet().iterator();
        all.hasNext(); ) {
      Map.Entry<Long, List<Waiting>> one = all.next();
      one.getValue()
          .removeIf(w -> {
            boolean over = now - w.at() >= WAIT;
            if (over) {
              taker.finished(w.text(), one.getKey(), w.at());
            }
            return over;
          });
      if (one.getValue().isEmpty()) {
        all.remove();
      }
    }
  }

  /// A number that stands for a caller in this process, 0 for an unknown one.
  long key(String caller) {
    if (caller.isEmpty()) {
      return 0;
    }
    long hash = salt;
    for (int i = 0; i < caller.length(); i++) {
      hash = (hash ^ caller.charAt(i)) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 32;
    }
    return hash == 0 ? 1 : hash;
  }
}
