package dev.vitrine.index.column;

/// What the offers of each item come to: the lowest price, whether there are any, and whether some
/// can be bought. Worked out of the rows when an item is added, when its rows change and when
/// columns are read, so that who asks about thousands of items looks at one place of each. One
/// thread writes, any number read.
final class Deals {
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
    lowest.set(slot, Slots.bits(lowest(new Source.Price(rows), slot, first, end)));
    int standing = standing(new Source.Availability(rows), slot, first, end);
    mark(offered, slot, standing != NONE);
    mark(open, slot, standing == OPEN);
  }

  private static void mark(Longs bits, int slot, boolean set) {
    long word = bits.get(slot >>> 6);
    bits.set(slot >>> 6, set ? word | 1L << slot : word & ~(1L << slot));
  }

  /// Works out what all rows come to, after reading.
  void recount(int slots, Ints firstRow, Rows rows) {
    var price = new Source.Price(rows);
    var availability = new Source.Availability(rows);
    for (int from = 0; from < slots; from += Long.SIZE) {
      long any = 0;
      long some = 0;
      for (int slot = from; slot < Math.min(slots, from + Long.SIZE); slot++) {
        int first = firstRow.get(slot);
        int end = firstRow.get(slot + 1);
        lowest.set(slot, Slots.bits(lowest(price, slot, first, end)));
        int standing = standing(availability, slot, first, end);
        any |= standing == NONE ? 0 : 1L << slot;
        some |= standing == OPEN ? 1L << slot : 0;
      }
      offered.set(from >>> 6, any);
      open.set(from >>> 6, some);
    }
  }

  private static double lowest(Source.Price price, int slot, int first, int end) {
    double least = Double.NaN;
    for (int row = first; row < end; row++) {
      double one = price.at(slot, row);
      least = one >= least || Double.isNaN(one) ? least : one;
    }
    return least;
  }

  private static int standing(Source.Availability availability, int slot, int first, int end) {
    int standing = NONE;
    for (int row = first; row < end; row++) {
      double one = availability.at(slot, row);
      standing = Math.max(standing, Double.isNaN(one) ? NONE : one > 0 ? OPEN : SOLD_OUT);
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
