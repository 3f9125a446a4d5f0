package dev.vitrine.simulate.market;

/// A way in which a seller cheats.
public enum Fraud {
  /// The card shows a price that nobody gets it for.
  BAIT(1),
  /// Title and description are filled with words of other goods.
  STUFFING(2),
  /// The seller buys from itself, so that counts and stars look well.
  FAKE_ORDERS(4),
  /// What is sent is worse than what was shown.
  COUNTERFEIT(8);

  private final int bit;

  Fraud(int bit) {
    this.bit = bit;
  }

  int bit() {
    return bit;
  }

  boolean in(int kinds) {
    return (kinds & bit()) != 0;
  }
}
