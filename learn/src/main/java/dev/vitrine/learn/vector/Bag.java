package dev.vitrine.learn.vector;

import dev.vitrine.search.vector.TraitGroup;
import java.util.Arrays;

/// The rows of one query's or one item's traits by group; filled anew for each pair.
final class Bag {
  private final int[][] rows = new int[TraitGroup.COUNT][16];
  private final int[] counts = new int[TraitGroup.COUNT];

  void clear() {
    Arrays.fill(counts, 0);
  }

  /// Adds a row; none when it is below 0.
  void add(TraitGroup group, int row) {
    if (row >= 0) {
      int g = group.place();
      if (counts[g] == rows[g].length) {
        rows[g] = Arrays.copyOf(rows[g], 2 * counts[g]);
      }
      rows[g][counts[g]++] = row;
    }
  }

  int count(int group) {
    return counts[group];
  }

  int row(int group, int at) {
    return rows[group][at];
  }
}
