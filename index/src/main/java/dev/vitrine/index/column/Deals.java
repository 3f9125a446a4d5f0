package dev.vitrine.index.column;

/// What the offers of each item come to: the lowest price, whether there are any, and whether some
/// can be bought. Worked out of the rows when an item is added, when its rows change and when
/// columns are read, so that who asks about thousands of items looks at one place of each. One
/// thread writes, any number read.
final class Deals {
  private static final double[] UNITS = {1, 10, 100, 1e3, 1e4, 1e5, 1e6};

  private static final int NONE = 0;
  private static final int SOLD_OUT = 1;
  private static final int OPEN = 2;

  private final Longs lowest = new Longs(Slots.MISSING);
  private final Longs offered = new Longs(0);
  private final Longs open = new Longs(0);

  /// Works out what the rows of an item come to.
  ///
  /// @param end behind the last of them
  void take(int slot, Rows rows, int first, int end) {
    lowest.set(slot, Slots.bits(lowest(rows, first, end)));
    int standing = standing(rows, first, end);
    mark(offered, slot, standing != NONE);
    mark(open, slot, standing == OPEN);
  }

  private static void mark(Longs bits, int slot, boolean set) {
    long word = bits.get(slot >>> 6);
    bits.set(slot >>> 6, set ? word | 1L << slot : word & ~(1L << slot));
  }

  /// Works out what all rows come to, after reading.
  void recount(int slots, Ints firstRow, Rows rows) {
    for (int from = 0; from < slots; from += Long.SIZE) {
      long any = 0;
      long some = 0;
      for (int slot = from; slot < Math.min(slots, from + Long.SIZE); slot++) {
        int first = firstRow.get(slot);
        int end = firstRow.get(slot + 1);
        lowest.set(slot, Slots.bits(lowest(rows, first, end)));
        int standing = standing(rows, first, end);
        any |= standing == NONE ? 0 : 1L << slot;
        some |= standing == OPEN ? 1L << slot : 0;
      }
      offered.set(from >>> 6, any);
      open.set(from >>> 6, some);
    }
  }

  private static double lowest(Rows rows, int first, int end) {
    long[][] minor = rows.minor.view();
    double least = Double.NaN;
    for (int row = first; row < end; row++) {
      long cell = Longs.at(minor, row);
      if (cell >= 0) {
        double price = cell / UNITS[rows.digits.get(row)];
        least = price >= least ? least : price;
      }
    }
    return least;
  }

  private static int standing(Rows rows, int first, int end) {
    long[][] stock = rows.stock.view();
    int standing = NONE;
    for (int row = first; row < end; row++) {
      long cell = Longs.at(stock, row);
      int one = cell == Rows.NO_OFFER ? NONE : cell == 0 ? SOLD_OUT : OPEN;
      standing = Math.max(standing, one);
    }
    return standing;
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
