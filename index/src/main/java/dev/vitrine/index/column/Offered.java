package dev.vitrine.index.column;

/// What the offers of one item ask in one currency, in its smallest unit.
///
/// @param priced offers that have a price, in whatever currency
/// @param asking those of them that have one in this currency
/// @param least the lowest price of these; means nothing where there are none
/// @param most the highest one
public record Offered(int priced, int asking, long least, long most) {
  /// Of an item without a price.
  static final Offered NONE = new Offered(0, 0, Long.MAX_VALUE, 0);

  /// These and an offer in this currency.
  Offered and(long price) {
    return new Offered(priced + 1, asking + 1, Math.min(least, price), Math.max(most, price));
  }

  /// These and an offer in another currency.
  Offered andElsewhere() {
    return new Offered(priced + 1, asking, least, most);
  }
}
