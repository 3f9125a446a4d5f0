package dev.vitrine.simulate.click;

/// How one shopper feels about one card. Filled anew for each card.
public final class Odds {
  /// How probable a click is once the card is looked at.
  public double attraction;

  /// How probable an order is after a click.
  public double buying;

  /// How probable it is that an order is sent back.
  public double refund;

  /// How probable it is that who clicked and did not buy wants no more.
  public double content;

  /// What an order pays, in cents.
  public double worth;

  /// The price on the card, in cents.
  public double shown;

  /// How well it fits the need, from 0 to 1.
  public double relevance;

  /// What the card stands for, as who fills this numbers it.
  public int card;

  /// The good that a click may buy, by its number; -1 for none.
  public int good;

  /// What tells the same goods of several sellers; -1 for none.
  public int twin;

  /// What a look at the card is worth in cents: paid and kept.
  public double value() {
    return attraction * buying * (1 - refund) * worth;
  }
}
