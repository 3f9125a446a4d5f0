package dev.vitrine.search.model;

import dev.vitrine.kernel.item.ItemKind;

/// What comes of a card, in money.
///
/// @param power power of the price in an item's worth: 1 for the most money, 0 for the most orders,
///   between them a trade of one for the other
/// @param watch what it is worth that a video or a live is watched for three seconds or to its end,
///   in units of the currency
/// @param complete what it is worth on top that it is watched to its end, likewise
/// @param follow what it is worth that the creator or the seller of an item is followed, likewise
/// @param video by what the shop multiplies the worth of videos, 1 for what they bring
/// @param live by what it multiplies that of lives
public record Pricing(
    double power, double watch, double complete, double follow, double video, double live) {
  /// The most money, from what is bought alone.
  public static final Pricing MONEY = new Pricing(1, 0, 0, 0, 1, 1);

  /// The most orders.
  public static final Pricing ORDERS = MONEY.powered(0);

  /// What a price counts for, in units of the currency: itself where the power is 1 or it is what
  /// is usually paid, the less of what is beyond that the lower the power.
  ///
  /// @param paid what is usually paid, above 0
  public double counted(double price, double paid) {
    return paid * Math.pow(price / paid, power);
  }

  /// The same with another power of the price.
  public Pricing powered(double other) {
    return new Pricing(other, watch, complete, follow, video, live);
  }

  /// The same where watching is worth something else.
  public Pricing watched(double some, double whole) {
    return new Pricing(power, some, whole, follow, video, live);
  }

  /// The same where following is worth something else.
  public Pricing followed(double other) {
    return new Pricing(power, watch, complete, other, video, live);
  }

  /// The same where videos and lives are worth more or less than they bring.
  public Pricing kinds(double videos, double lives) {
    return new Pricing(power, watch, complete, follow, videos, lives);
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
