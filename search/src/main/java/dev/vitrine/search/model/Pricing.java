package dev.vitrine.search.model;

import dev.vitrine.kernel.item.ItemKind;

/// What comes of a card, in money.
///
/// @param power power of the price in an item's worth: 1 for the most money, 0 for the most orders,
///   between them a trade of one for the other
/// @param watch what it is worth that a video or a live is watched for three seconds or to its end,
///   in units of the currency where the power is 1
/// @param follow what it is worth that the creator or the seller of an item is followed, likewise
/// @param video by what the shop multiplies the worth of videos, 1 for what they bring
/// @param live by what it multiplies that of lives
public record Pricing(double power, double watch, double follow, double video, double live) {
  /// The most money, from what is bought alone.
  public static final Pricing MONEY = new Pricing(1, 0, 0);

  /// The most orders.
  public static final Pricing ORDERS = new Pricing(0, 0, 0);

  /// Where kinds of cards are worth what they bring.
  public Pricing(double power, double watch, double follow) {
    this(power, watch, follow, 1, 1);
  }

  /// By what the shop multiplies the worth of a kind of card.
  public double of(ItemKind kind) {
    return switch (kind) {
      case PRODUCT -> 1;
      case VIDEO -> video;
      case LIVE -> live;
    };
  }
}
