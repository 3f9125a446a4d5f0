package dev.vitrine.index.postings;

import java.util.Arrays;

/// Documents by segment, in rising order.
final class AdmittedDocs {
  private static final int[] NONE = {};

  private final int[][] docs;
  private final int[] counts;

  /// @param leaves how many segments there are
  AdmittedDocs(int leaves) {
    docs = new int[leaves][];
    counts = new int[leaves];
    Arrays.fill(docs, NONE);
  }

  /// Adds a document that comes after those of its segment that are there.
  ///
  /// @param doc its number in the segment
  void add(int leaf, int doc) {
    if (counts[leaf] == docs[leaf].length) {
      docs[leaf] = Arrays.copyOf(docs[leaf], 2 * counts[leaf] + 64);
    }
    docs[leaf][counts[leaf]++] = doc;
  }

  int count(int leaf) {
    return counts[leaf];
  }

  /// The documents of a segment, the first {@link #count} of them.
  int[] of(int leaf) {
    return docs[leaf];
  }
}
