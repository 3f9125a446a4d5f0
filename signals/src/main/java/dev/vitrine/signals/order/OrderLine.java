package dev.vitrine.signals.order;

import dev.vitrine.kernel.event.Line;
import dev.vitrine.kernel.item.Money;
import java.util.Optional;

/// A good of an order as it was when it was ordered.
///
/// @param wanted what was asked for, with the variant and the offer that were found
/// @param title its name
/// @param choice what sets the variant apart, such as `Blue, 42`; empty where nothing does
/// @param words by which it can be found: brand, categories, attributes
/// @param image address of its picture, empty for none
/// @param seller id of who sells it, empty for the shop itself
/// @param price of one piece
public record OrderLine(
    Wanted wanted,
    String title,
    String choice,
    String words,
    String image,
    String seller,
    Money price) {
  /// Events hold no longer name of an offer or a variant.
  private static final int LONGEST = 256;

  /// What all pieces cost, in the smallest unit of the currency.
  public long minor() {
    return Math.multiplyExact(price.minor(), wanted.quantity());
  }

  /// The same as events tell it.
  ///
  /// @param pieces how many of them it is about
  Line line(int pieces) {
    return new Line(
        wanted.item(),
        wanted.offer().length() > LONGEST ? "" : wanted.offer(),
        pieces,
        Optional.of(price),
        Optional.empty(),
        wanted.query(),
        wanted.via(),
        wanted.variant().length() > LONGEST ? "" : wanted.variant());
  }
}
