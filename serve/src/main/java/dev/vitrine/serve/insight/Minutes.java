package dev.vitrine.serve.insight;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.signals.log.Taken;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import java.util.function.Predicate;

/// The last day of each catalogue, by the minute in which the shop heard of things. For one thread
/// at a time.
final class Minutes {
  static final long LONG = 60_000;
  static final int MOST = 1_440;

  private final Kinds kinds;
  private final LongSupplier now;
  private final Predicate<String> help;
  private final Map<String, NavigableMap<Long, Minute>> minutes = new HashMap<>();

  /// @param now the time, in milliseconds since 1970
  /// @param help whether a text asks about an order, to which no items are the answer
  Minutes(Kinds kinds, LongSupplier now, Predicate<String> help) {
    this.help = help;
    this.kinds = kinds;
    this.now = now;
  }

  void take(Taken taken) {
    if (taken.at() / LONG <= now.getAsLong() / LONG - MOST) {
      return;
    }
    Event event = taken.event();
    String catalogue = event.head().catalogue();
    var of = minutes.computeIfAbsent(catalogue, _ -> new TreeMap<>());
    of.computeIfAbsent(taken.at() / LONG, _ -> new Minute())
        .take(event, id -> kinds.of(catalogue, id), help);
    while (of.size() > MOST) {
      of.pollFirstEntry();
    }
  }

  /// A minute of a catalogue.
  ///
  /// @param minute counted since 1970
  Minute of(String catalogue, long minute) {
    NavigableMap<Long, Minute> of = minutes.getOrDefault(catalogue, new TreeMap<>());
    return of.getOrDefault(minute, new Minute());
  }
}
