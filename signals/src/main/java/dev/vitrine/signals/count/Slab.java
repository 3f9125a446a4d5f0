package dev.vitrine.signals.count;

/// Keys with their counters in places of eight; a key has one place, which its bits tell.
final class Slab {
  static final int WAYS = 8;

  /// Cells of a cache line.
  private static final int LINE = 8;

  final int places;
  final long[] keys;
  final double[] cells;
  final int width;

  Slab(int places, int width) {
    this.places = places;
    this.width = width;
    this.keys = new long[places * WAYS];
    this.cells = new double[places * WAYS * width];
  }

  /// The first row of a key's place.
  int place(long key) {
    return WAYS * (int) Math.unsignedMultiplyHigh(key * 0x9E3779B97F4A7C15L, places);
  }

  /// The row of a key, or -1.
  int find(long key) {
    int from = place(key);
    for (int row = from; row < from + WAYS; row++) {
      if (keys[row] == key) {
        return row;
      }
    }
    return -1;
  }

  /// Looks at every cache line of a key's counters.
  double touch(long key) {
    int row = find(key);
    double sum = 0;
    for (int cell = row * width; row >= 0 && cell < (row + 1) * width; cell += LINE) {
      sum += cells[cell];
    }
    return sum;
  }

  /// A row of a key's place without a key, or -1.
  int free(long key) {
    int from = place(key);
    for (int row = from; row < from + WAYS; row++) {
      if (keys[row] == 0) {
        return row;
      }
    }
    return -1;
  }

  /// The row of a key's place that is worth least.
  ///
  /// @param worths what one counted in a cell is worth, by counter
  int least(long key, Layout layout, double[] worths) {
    int from = place(key);
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
    keys[row] = key;
    for (int cell = row * width; cell < (row + 1) * width; cell++) {
      cells[cell] = 0;
    }
  }

  /// The same keys in twice as many places.
  Slab doubled() {
    var next = new Slab(places * 2, width);
    for (int row = 0; row < keys.length; row++) {
      if (keys[row] != 0) {
        int to = next.free(keys[row]);
        next.keys[to] = keys[row];
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
