package dev.vitrine.index.column;

/// What the offers of each item come to: the lowest price, whether there are any, and whether some
/// can be bought. Worked out of the rows when an item is added, when its rows change and when
/// columns are read, so that who asks about thousands of items looks at one place of each. One
/// thread writes, any number read.
final class Deals {
  private static final double[] UNITS = {1, 10, 100, 1e3, 1e4, 1e5, 1e6};

  private final Longs lowest = new Longs(Slots.MISSING);
  private final Longs offered = new Longs(0);
  private final Longs open = new Longs(0);

  /// Works out what the rows of an item come to.
  ///
  /// @param end behind the last of them
  void take(int slot, Rows rows, int first, int end) {
    double least = Double.NaN;
    boolean any = false;
    boolean some = false;
    for (int row = first; row < end; row++) {
      long minor = rows.minor.get(row);
      if (minor >= 0) {
        double price = minor / UNITS[rows.digits.get(row)];
        least = price >= least ? least : price;
      }
      long stock = rows.stock.get(row);
      any |= stock != Rows.NO_OFFER;
      some |= stock != Rows.NO_OFFER && stock != 0;
    }
    lowest.set(slot, Slots.bits(least));
    mark(offered, slot, any);
    mark(open, slot, some);
  }

  private static void mark(Longs bits, int slot, boolean set) {
    long word = bits.get(slot >>> 6);
    bits.set(slot >>> 6, set ? word | 1L << slot : word & ~(1L << slot));
  }

  /// Works out what all rows come to, after reading.
  void recount(int slots, Ints firstRow, Rows rows) {
    for (int slot = 0; slot < slots; slot++) {
      take(slot, rows, firstRow.get(slot), firstRow.get(slot + 1));
    }
  }

  /// The lowest price in units of its currency, not-a-number where no offer has one.
  double lowest(int slot) {
    return Double.longBitsToDouble(lowest.get(slot));
  }

  /// The lowest prices of several items.
  double[] lowest(int[] of) {
    return lowest.doubles(of);
  }

  /// Whether there is an offer.
  boolean offered(int slot) {
    return (offered.get(slot >>> 6) >>> slot & 1) != 0;
  }

  /// Whether some offer can be bought.
  boolean open(int slot) {
    return (open.get(slot >>> 6) >>> slot & 1) != 0;
  }

  long bytes() {
    return lowest.bytes() + offered.bytes() + open.bytes();
  }
}
