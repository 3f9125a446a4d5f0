package dev.vitrine.search.rules;

import dev.vitrine.kernel.answer.Arranged;
import dev.vitrine.kernel.rule.Uses;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/// How often each rule was applied since the program started, and in the last 24 hours. Safe for
/// use by many threads.
public final class RuleCounts {
  private static final int HOURS = 24;
  private static final long HOUR = 3_600;

  private final InstantSource clock;
  private final Map<String, Count> counts = new ConcurrentHashMap<>();

  public RuleCounts(InstantSource clock) {
    this.clock = clock;
  }

  /// Guarded by itself.
  private static final class Count {
    private final long[] byHour = new long[HOURS];
    private long hour;
    private long total;
    private long last;

    synchronized void add(long second) {
      turn(second / HOUR);
      byHour[(int) (hour % HOURS)]++;
      total++;
      last = second;
    }

    synchronized Uses at(long second) {
      turn(second / HOUR);
      long lately = 0;
      for (long one : byHour) {
        lately += one;
      }
      return new Uses(total, lately, last);
    }

    /// Empties the hours since the last one.
    private void turn(long now) {
      for (long next = Math.max(hour + 1, now - HOURS + 1); next <= now; next++) {
        byHour[(int) (next % HOURS)] = 0;
      }
      hour = Math.max(hour, now);
    }
  }

  /// Counts the rules of an answer.
  public void add(Arranged arranged) {
    if (!arranged.rules().isEmpty()) {
      long now = clock.instant().getEpochSecond();
      for (Arranged.Applied rule : arranged.rules()) {
        counts.computeIfAbsent(rule.id(), _ -> new Count()).add(now);
      }
    }
  }

  /// Forgets every rule but some.
  public void keep(Collection<String> ids) {
    counts.keySet().retainAll(ids);
  }

  /// The counts by id.
  public Map<String, Uses> uses() {
    long now = clock.instant().getEpochSecond();
    var uses = new TreeMap<String, Uses>();
    counts.forEach((id, count) -> uses.put(id, count.at(now)));
    return uses;
  }
}
