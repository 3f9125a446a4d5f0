package dev.vitrine.search.feature;

import dev.vitrine.index.postings.UpperHalves;
import dev.vitrine.search.Candidates;

/// The order in which postings and doc values are read: rows by document number, rising.
final class RisingDocs {
  private RisingDocs() {}

  /// The first `size` rows, sorted.
  static int[] of(Candidates candidates, int size) {
    long[] keys = new long[size];
    for (int row = 0; row < size; row++) {
      keys[row] = UpperHalves.key(candidates.doc(row), row);
    }
    UpperHalves.sort(keys);
    return UpperHalves.places(keys);
  }
}
