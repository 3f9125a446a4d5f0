package dev.vitrine.signals.intake;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Line;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.BiFunction;

/// Tells pieces of a good that are more than a shop can have sold to anybody: anyone may tell it of
/// a purchase.
///
/// @param stock pieces that a catalogue, named first, has of an item at this moment; nothing where
///   that is not known
record Armfuls(BiFunction<String, String, OptionalLong> stock) {
  /// Of events that happened long ago: what is in stock now says nothing of then.
  static final Armfuls LONG_AGO = new Armfuls((_, _) -> OptionalLong.empty());

  /// So many pieces of a good are believed whatever is in stock: it may have been sold out by this
  /// very order. An order of the order book has no more in a line.
  static final long USUAL = 100;

  /// More than this many times what is in stock is too many: some is sold or comes in before an
  /// event does.
  static final long STOCKS = 10;

  /// So many are believed where stock is not counted.
  static final long UNCOUNTED = 1_000;

  /// No line names more.
  private static final long MOST = Integer.MAX_VALUE;

  /// Whether a cart or an order names so many pieces of a good, in all its lines.
  boolean impossible(Event event) {
    List<Line> lines = Line.of(event);
    if (lines.stream().mapToLong(Line::quantity).sum() <= USUAL) {
      return false;
    }
    Map<String, Long> pieces = new HashMap<>();
    lines.forEach(line -> pieces.merge(line.item(), (long) line.quantity(), Long::sum));
    String catalogue = event.head().catalogue();
    return pieces.entrySet().stream()
        .anyMatch(each ->
            each.getValue() > USUAL && each.getValue() > believed(catalogue, each.getKey()));
  }

  private long believed(String catalogue, String item) {
    OptionalLong pieces = stock.apply(catalogue, item);
    return pieces.isEmpty() ? UNCOUNTED : Math.min(pieces.getAsLong(), MOST) * STOCKS;
  }
}
