package dev.vitrine.simulate.catalogue;

/// How shops round prices: the endings that sell.
public final class Prices {
  private Prices() {}

  /// A price in cents with a usual ending, at least 49.
  public static long ending(double cents, int habit) {
    long whole = Math.max(1, Math.round(cents / 100));
    if (whole < 3) {
      return Math.max(49, Math.round(cents / 10) * 10 - 1);
    }
    if (whole < 20) {
      return whole * 100 - (habit % 4 == 0 ? 51 : habit % 4 == 1 ? 5 : 1);
    }
    if (whole < 100) {
      return habit % 5 == 0 ? whole * 100 : whole * 100 - (habit % 5 == 1 ? 5 : 1);
    }
    if (whole < 500) {
      return (Math.round(whole / 10.0) * 10 - 1) * 100 + (habit % 3 == 0 ? 0 : 99);
    }
    return (Math.round(whole / 50.0) * 50 - 1) * 100 + (habit % 2 == 0 ? 0 : 99);
  }
}
