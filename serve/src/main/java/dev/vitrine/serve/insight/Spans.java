package dev.vitrine.serve.insight;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.signals.log.Taken;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import java.util.function.Predicate;

/// What happened in each catalogue lately, by spans of time of one length: in the one in which it
/// happened, as the event says, not in the one in which the shop heard of it. For one thread at a
/// time.
final class Spans {
  private final long length;
  private final int most;
  private final Kinds kinds;
  private final LongSupplier now;
  private final Predicate<String> help;
  private final Map<String, NavigableMap<Long, Span>> spans = new HashMap<>();

  /// @param length of a span, in milliseconds
  /// @param most spans of a catalogue, up to now
  /// @param now the time, in milliseconds since 1970
  /// @param help whether a text asks about an order, to which no items are the answer
  Spans(long length, int most, Kinds kinds, LongSupplier now, Predicate<String> help) {
    this.length = length;
    this.most = most;
    this.help = help;
    this.kinds = kinds;
    this.now = now;
  }

  void take(Taken taken) {
    Event event = taken.event();
    long span = happened(taken) / length;
    if (span <= now.getAsLong() / length - most) {
      return;
    }
    String catalogue = event.head().catalogue();
    var of = spans.computeIfAbsent(catalogue, _ -> new TreeMap<>());
    of.computeIfAbsent(span, _ -> new Span()).take(event, id -> kinds.of(catalogue, id), help);
    while (of.size() > most) {
      of.pollFirstEntry();
    }
  }

  /// When it happened: at the latest when the shop heard of it.
  private static long happened(Taken taken) {
    long at = taken.event().head().at();
    return at == 0 ? taken.at() : Math.min(at, taken.at());
  }

  /// A span of a catalogue.
  ///
  /// @param number counted since 1970
  Span of(String catalogue, long number) {
    NavigableMap<Long, Span> of = spans.getOrDefault(catalogue, new TreeMap<>());
    return of.getOrDefault(number, new Span());
  }
}
