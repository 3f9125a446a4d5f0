package dev.vitrine.search.recall;

import dev.vitrine.index.postings.Admission;
import dev.vitrine.index.postings.Matched;
import dev.vitrine.index.postings.SlotKey;
import dev.vitrine.index.postings.TopSlots;
import dev.vitrine.search.Keys;
import java.util.Arrays;
import java.util.stream.IntStream;

/// The items of a relaxed match that are good enough against the best one, counted and filtered.
final class Kept {
  private final Matched best;
  private final int good;
  private final int[] rows;

  /// @param floor least share of the best score
  /// @param pass counts what is good enough and keeps what passes the query's own filter
  Kept(Matched best, double floor, Admission pass) {
    this.best = best;
    double least = best.size() == 0 ? 0 : floor * best.score(0);
    int many = 0;
    while (many < best.size() && best.score(many) >= least) {
      many++;
    }
    this.good = many;
    this.rows = passing(good, pass);
  }

  /// Whether documents are among the good ones, whatever the filter.
  boolean[] contain(int[] docs) {
    int[] known = IntStream.range(0, good).map(best::doc).sorted().toArray();
    boolean[] found = new boolean[docs.length];
    for (int i = 0; i < docs.length; i++) {
      found[i] = Arrays.binarySearch(known, docs[i]) >= 0;
    }
    return found;
  }

  /// Those of the first rows that pass, in their order; looked at by rising slot.
  private int[] passing(int good, Admission pass) {
    long[] bySlot = new long[good];
    for (int row = 0; row < good; row++) {
      bySlot[row] = (long) best.slot(row) << Integer.SIZE | row;
    }
    Arrays.sort(bySlot);
    int[] slots = new int[good];
    for (int i = 0; i < good; i++) {
      slots[i] = (int) (bySlot[i] >>> Integer.SIZE);
    }
    long[] passed = new long[(good + Long.SIZE - 1) / Long.SIZE];
    pass.look(slots, good, passed);
    int[] passing = new int[good];
    int count = 0;
    for (int i = 0; i < good; i++) {
      passing[count] = (int) bySlot[i];
      count += (passed[i >>> 6] >>> i & 1) == 1 ? 1 : 0;
    }
    Arrays.sort(passing, 0, count);
    return Arrays.copyOf(passing, count);
  }

  /// The first rows in the order of the keys.
  Matched rows(Keys keys, int wanted) {
    int[] sorted = keys.first().map(key -> sorted(key, keys)).orElse(rows);
    int n = Math.min(wanted, sorted.length);
    int[] slots = new int[n];
    int[] docs = new int[n];
    double[] scores = new double[n];
    for (int i = 0; i < n; i++) {
      slots[i] = best.slot(sorted[i]);
      docs[i] = best.doc(sorted[i]);
      scores[i] = best.score(sorted[i]);
    }
    return Matched.of(slots, docs, scores, rows.length, false);
  }

  private int[] sorted(SlotKey key, Keys keys) {
    var top = TopSlots.of(rows.length, keys);
    for (int row : rows) {
      top.offer(best.slot(row), row, key.of(best.slot(row)));
    }
    Matched inOrder = top.drain(rows.length, true);
    int[] sorted = new int[rows.length];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = inOrder.doc(i);
    }
    return sorted;
  }
}
