package dev.vitrine.signals.count;

/// Keys with their counters in places of eight; a key has one place, which its bits tell. Beside
/// the keys a byte of each is kept, those of a place in one number, so that most keys which are not
/// there are told without looking at any.
final class Slab {
  static final int WAYS = 8;

  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHS = 0x8080808080808080L;

  /// Cells of a cache line.
  private static final int LINE = 8;

  final int places;
  final long[] keys;

  /// For each place the bytes of its keys, 0 for a row without one.
  private final long[] marks;

  final double[] cells;
  final int width;

  Slab(int places, int width) {
    this.places = places;
    this.width = width;
    this.keys = new long[places * WAYS];
    this.marks = new long[places];
    this.cells = new double[places * WAYS * width];
  }

  private int place(long key) {
    return (int) Math.unsignedMultiplyHigh(key * 0x9E3779B97F4A7C15L, places);
  }

  /// A byte of a key, never 0.
  private static long mark(long key) {
    return Math.max(1, key & 0xFF);
  }

  /// A bit in each byte that is a mark, the lowest of them for sure.
  private static long same(long marks, long mark) {
    long difference = marks ^ (mark * ONES);
    return (difference - ONES) & ~difference & HIGHS;
  }

  /// The row of a key, or -1.
  int find(long key) {
    int place = place(key);
    long left = same(marks[place], mark(key));
    while (left != 0) {
      int row = place * WAYS + Long.numberOfTrailingZeros(left) / Byte.SIZE;
      if (keys[row] == key) {
        return row;
      }
      left &= left - 1;
    }
    return -1;
  }

  /// A number from where a key would be, which means nothing.
  long touch(long key) {
    return marks[place(key)];
  }

  /// Finds the rows of some keys of a lookup, and looks at every cache line of their counters, so
  /// that the waits for memory overlap. What it gives means nothing.
  double find(Lookup lookup, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      long key = lookup.keys[i];
      int row = key == 0 ? -1 : find(key);
      lookup.rows[i] = row;
      for (int cell = row * width; row >= 0 && cell < (row + 1) * width; cell += LINE) {
        sum += cells[cell];
      }
    }
    return sum;
  }

  /// A row of a key's place without a key, or -1.
  int free(long key) {
    int place = place(key);
    long free = same(marks[place], 0);
    return free == 0 ? -1 : place * WAYS + Long.numberOfTrailingZeros(free) / Byte.SIZE;
  }

  /// The row of a key's place that is worth least.
  ///
  /// @param worths what one counted in a cell is worth, by counter
  int least(long key, Layout layout, double[] worths) {
    int from = place(key) * WAYS;
    int least = from;
    double worth = Double.POSITIVE_INFINITY;
    for (int row = from; row < from + WAYS; row++) {
      double one = worth(row, layout, worths);
      if (one < worth) {
        worth = one;
        least = row;
      }
    }
    return least;
  }

  private double worth(int row, Layout layout, double[] worths) {
    double sum = 0;
    for (int c = 0; c < layout.counters; c++) {
      if (worths[c] > 0) {
        sum += worths[c] * cells[row * width + layout.cells[c]];
      }
    }
    return sum;
  }

  /// Gives a row to a key that has nothing counted yet.
  void begin(int row, long key) {
    put(row, key);
    for (int cell = row * width; cell < (row + 1) * width; cell++) {
      cells[cell] = 0;
    }
  }

  /// Gives a row to a key without its counters.
  void put(int row, long key) {
    int shift = row % WAYS * Byte.SIZE;
    keys[row] = key;
    marks[row / WAYS] = (marks[row / WAYS] & ~(0xFFL << shift)) | (mark(key) << shift);
  }

  /// The same keys in twice as many places.
  Slab doubled() {
    var next = new Slab(places * 2, width);
    for (int row = 0; row < keys.length; row++) {
      if (keys[row] != 0) {
        int to = next.free(keys[row]);
        next.put(to, keys[row]);
        System.arraycopy(cells, row * width, next.cells, to * width, width);
      }
    }
    return next;
  }

  /// Multiplies all cells at a distance in their rows.
  void scale(int cell, double factor) {
    for (int at = cell; at < cells.length; at += width) {
      cells[at] *= factor;
    }
  }
}
