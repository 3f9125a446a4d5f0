package dev.vitrine.search.behaviour;

import dev.vitrine.search.feature.Rows;

/// Prices on the scale on which shoppers' pasts remember them.
final class Prices {
  private static final double DOUBLING = Math.log(2);

  private Prices() {}

  /// How often the price of a row doubles from 1; not-a-number when it has none.
  static double doublings(Rows rows, int row) {
    return rows.priceLogs()[row] / DOUBLING;
  }
}
