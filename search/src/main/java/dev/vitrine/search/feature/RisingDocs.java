package dev.vitrine.search.feature;

import dev.vitrine.search.Candidates;
import java.util.Arrays;

/// The order in which postings and doc values are read: rows by document number, rising.
final class RisingDocs {
  private RisingDocs() {}

  /// The first `size` rows, sorted.
  static int[] of(Candidates candidates, int size) {
    long[] keys = new long[size];
    for (int row = 0; row < size; row++) {
      keys[row] = (long) candidates.doc(row) << Integer.SIZE | row;
    }
    Arrays.sort(keys);
    int[] rows = new int[size];
    for (int i = 0; i < size; i++) {
      rows[i] = (int) keys[i];
    }
    return rows;
  }
}
