package dev.vitrine.search.model;

/// What comes of a card, in money.
///
/// @param power power of the price in an item's worth: 1 for the most money, 0 for the most orders,
///   between them a trade of one for the other
/// @param watch what it is worth that a video or a live is watched for three seconds or to its end,
///   in units of the currency where the power is 1
/// @param follow what it is worth that the creator or the seller of an item is followed, likewise
public record Pricing(double power, double watch, double follow) {
  /// The most money, from what is bought alone.
  public static final Pricing MONEY = new Pricing(1, 0, 0);

  /// The most orders.
  public static final Pricing ORDERS = new Pricing(0, 0, 0);
}
