package dev.vitrine.signals.rolled;

import dev.vitrine.signals.log.Logged;
import java.util.Map;
import java.util.TreeMap;

/// How many events there are of each day on which they happened, in UTC.
///
/// @param kinds events by kind
/// @param doubts events with a doubt, by doubt
public record Days(Map<String, Map<String, Long>> kinds, Map<String, Map<String, Long>> doubts) {
  /// Counts everything that is kept.
  public static Days of(Rolls<Logged> events) {
    var days = new Days(new TreeMap<>(), new TreeMap<>());
    try (Duck duck = Duck.open()) {
      events.each(
          duck,
          (part, number) -> {
            String kinds = "SELECT day, place, kind AS what FROM " + part;
            String doubts = "SELECT day, place, unnest(doubts) AS what FROM " + part;
            count(duck, kinds, days.kinds());
            count(duck, doubts, days.doubts());
          });
    }
    return days;
  }

  private static void count(Duck duck, String rows, Map<String, Map<String, Long>> into) {
    for (var row :
        duck.rows(
            "SELECT day, what, count(DISTINCT place) FROM (" + rows + ") GROUP BY day, what")) {
      into.computeIfAbsent(row.get(0), day -> new TreeMap<>())
          .merge(row.get(1), Long.parseLong(row.get(2)), Long::sum);
    }
  }
}
