package dev.vitrine.simulate.market;

/// A way in which a seller cheats.
public enum Fraud {
  /// The card shows a price that nobody gets it for.
  BAIT,
  /// Title and description are filled with words of other goods.
  STUFFING,
  /// The seller buys from itself, so that counts and stars look well.
  FAKE_ORDERS,
  /// What is sent is worse than what was shown.
  COUNTERFEIT;

  int bit() {
    return 1 << ordinal();
  }

  boolean in(int kinds) {
    return (kinds & bit()) != 0;
  }
}
