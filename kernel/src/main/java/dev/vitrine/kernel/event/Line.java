package dev.vitrine.kernel.event;

import dev.vitrine.kernel.item.Money;
import java.util.List;
import java.util.Optional;

/// Some pieces of one good in a cart or an order.
///
/// @param item its id
/// @param offer id of the offer, empty when it is not said
/// @param quantity pieces, 1 or more
/// @param price paid for one piece, after any discount
/// @param discount taken off the price of one piece
/// @param query id of the search that led to it, empty when it is not said
/// @param via id of the video or live that led to it, empty when none did
/// @param variant id of the variant that was chosen, empty when it is not said
public record Line(
    String item,
    String offer,
    int quantity,
    Optional<Money> price,
    Optional<Money> discount,
    String query,
    String via,
    String variant) {
  /// A good of which the variant is not said.
  public Line(
      String item,
      String offer,
      int quantity,
      Optional<Money> price,
      Optional<Money> discount,
      String query,
      String via) {
    this(item, offer, quantity, price, discount, query, via, "");
  }

  /// A good that no video or live led to, of which the variant is not said.
  public Line(
      String item,
      String offer,
      int quantity,
      Optional<Money> price,
      Optional<Money> discount,
      String query) {
    this(item, offer, quantity, price, discount, query, "", "");
  }

  /// Id of what was chosen on the page: the video or live that led to the good, or the good itself.
  public String chosen() {
    return via.isEmpty() ? item : via;
  }

  /// The lines of a cart or an order; none of what is neither.
  public static List<Line> of(Event event) {
    return switch (event) {
      case Event.Cart cart -> cart.lines();
      case Event.Order order -> order.lines();
      default -> List.of();
    };
  }

  static List<String> items(List<Line> lines) {
    return lines.stream().map(Line::item).toList();
  }
}
