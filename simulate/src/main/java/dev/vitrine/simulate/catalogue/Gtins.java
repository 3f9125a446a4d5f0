package dev.vitrine.simulate.catalogue;

/// Global trade item numbers with a valid check digit, from the range that is kept for use inside a
/// shop, so that none belongs to a real product.
final class Gtins {
  private static final long RANGE = 100_000_000_000L;
  private static final long SPREAD = 7_348_271;
  private static final long SPREAD_BY_MILLION = SPREAD * 1_000_000 % RANGE;

  private Gtins() {}

  /// The number of a variant; different for different variants of the first three thousand million
  /// products.
  static String of(long product, int variant) {
    long number = spread(Math.floorMod(product * 32 + variant, RANGE));
    String digits = "2" + "0".repeat(11 - Long.toString(number).length()) + number;
    return digits + check(digits);
  }

  private static long spread(long value) {
    long upper = value / 1_000_000 * SPREAD_BY_MILLION % RANGE;
    return (upper + value % 1_000_000 * SPREAD) % RANGE;
  }

  /// The check digit of twelve digits.
  static int check(String digits) {
    int sum = 0;
    for (int i = 0; i < 12; i++) {
      sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
    }
    return (10 - sum % 10) % 10;
  }
}
