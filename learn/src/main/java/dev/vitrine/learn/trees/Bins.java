package dev.vitrine.learn.trees;

import java.util.Arrays;

/// One feature cut into bins of about as many rows each: bin 0 holds what is not a number, the
/// others values up to their edges.
///
/// @param edges the greatest value of each bin from 1 on, rising; the last bin has no edge
/// @param of the bin of each row
@SuppressWarnings("ArrayRecordComponent") // columns, never compared
record Bins(float[] edges, byte[] of) {
  /// Cuts a column.
  static Bins of(float[] column, int most) {
    float[] sorted = column.clone();
    Arrays.sort(sorted);
    int known = sorted.length;
    while (known > 0 && Float.isNaN(sorted[known - 1])) {
      known--;
    }
    float[] edges = edges(sorted, known, most);
    byte[] bins = new byte[column.length];
    for (int row = 0; row < column.length; row++) {
      bins[row] = (byte) bin(edges, column[row]);
    }
    return new Bins(edges, bins);
  }

  /// The edges between distinct values; halfway, so that a value never lies on one.
  private static float[] edges(float[] sorted, int known, int most) {
    float[] edges = new float[most];
    int n = 0;
    int from = 0;
    for (int bin = 1; bin < most && from < known; bin++) {
      int to = from + Math.max(1, (known - from) / (most - bin + 1));
      while (to < known && sorted[to] == sorted[to - 1]) {
        to++;
      }
      if (to < known) {
        float middle = sorted[to - 1] + (sorted[to] - sorted[to - 1]) / 2;
        edges[n++] = middle < sorted[to] ? middle : sorted[to - 1];
      }
      from = to;
    }
    return Arrays.copyOf(edges, n);
  }

  private static int bin(float[] edges, float value) {
    if (Float.isNaN(value)) {
      return 0;
    }
    int at = Arrays.binarySearch(edges, value);
    return 1 + (at >= 0 ? at : -at - 1);
  }

  /// How many bins there are, that of what is missing included.
  int count() {
    return edges.length + 2;
  }

  int bin(int row) {
    return of[row] & 0xFF;
  }
}
