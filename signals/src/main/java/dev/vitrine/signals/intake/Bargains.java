package dev.vitrine.signals.intake;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Line;
import dev.vitrine.kernel.item.Money;

/// Tells prices that a shop cannot have taken for one piece of what it sells: anybody may tell it
/// of a purchase.
///
/// @param shelf tells what is asked
record Bargains(Shelf shelf) {
  /// More than this many times the price of the dearest offer is too much.
  private static final long DEAR = 10;

  /// Less than one in this many parts of the price of the cheapest offer is too little.
  private static final long CHEAP = 100;

  /// Whether a line of a cart or an order names such a price.
  boolean impossible(Event event) {
    String catalogue = event.head().catalogue();
    return Line.of(event).stream()
        .anyMatch(line ->
            line.price().filter(paid -> impossible(catalogue, line.item(), paid)).isPresent());
  }

  private boolean impossible(String catalogue, String item, Money paid) {
    return shelf
        .asked(catalogue, item, paid.currency())
        .filter(asked -> impossible(paid.minor(), asked))
        .isPresent();
  }

  /// Divided rather than multiplied, which could be too large to count.
  private static boolean impossible(long paid, Shelf.Asked asked) {
    return switch (asked) {
      case Shelf.Asked.Elsewhere _ -> true;
      case Shelf.Asked.Between between ->
          Math.ceilDiv(paid, DEAR) > between.most() || paid < Math.ceilDiv(between.least(), CHEAP);
    };
  }
}
