package dev.vitrine.signals.store;

/// What is known of an item besides what shoppers do: numbers that stand for names, 0 for what is
/// not known.
///
/// @param item the item itself
/// @param band of its price, -1 when it has none
/// @param kind whether it is a product, a video or a live
public record Facts(
    long item, long seller, long creator, long leaf, long brand, int band, long kind) {
  /// How many bands there are.
  public static final int BANDS = 32;

  /// An item of no known kind.
  public Facts(long item, long seller, long creator, long leaf, long brand, int band) {
    this(item, seller, creator, leaf, brand, band, 0);
  }

  /// The band of a price: two for each time that it doubles.
  ///
  /// @param price in units of its currency; not-a-number for none
  public static int band(double price) {
    if (!(price > 0)) {
      return -1;
    }
    int doublings = Math.getExponent(price);
    int half = Math.scalb(price, -doublings) >= Math.sqrt(2) ? 1 : 0;
    return Math.clamp(2L * doublings + half, 0, BANDS - 1);
  }

  /// How often a price doubles from 1, about the middle of a band.
  public static double doublings(int band) {
    return (band + 0.5) / 2;
  }
}
