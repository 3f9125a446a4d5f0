package dev.vitrine.search.recall;

import dev.vitrine.index.postings.Admission;
import dev.vitrine.index.postings.Matched;
import dev.vitrine.index.postings.SlotKey;
import dev.vitrine.index.postings.TopSlots;
import dev.vitrine.index.postings.UpperHalves;
import dev.vitrine.search.Keys;
import java.util.Arrays;
import java.util.stream.IntStream;

/// The items of a relaxed match that hold enough of the words, counted and filtered.
final class Kept {
  private final Matched best;
  private final int[] good;
  private final int[] rows;

  /// @param good those of the best that are kept, in their order
  /// @param pass counts what is kept and lets through what passes the query's own filter
  Kept(Matched best, int[] good, Admission pass) {
    this.best = best;
    this.good = good;
    this.rows = passing(pass);
  }

  /// Those of a query that asks for nothing but words: all good ones pass.
  Kept(Matched best, int[] good) {
    this.best = best;
    this.good = good;
    this.rows = good;
  }

  /// Whether documents are among the good ones, whatever the filter.
  boolean[] contain(int[] docs) {
    int[] known = IntStream.of(good).map(best::doc).sorted().toArray();
    boolean[] found = new boolean[docs.length];
    for (int i = 0; i < docs.length; i++) {
      found[i] = Arrays.binarySearch(known, docs[i]) >= 0;
    }
    return found;
  }

  /// Whether a slot is among the good ones, whatever the filter.
  boolean keeps(int slot) {
    return IntStream.of(good).anyMatch(row -> best.slot(row) == slot);
  }

  /// Those of the good rows that pass, in their order; looked at by rising slot.
  private int[] passing(Admission pass) {
    int many = good.length;
    long[] bySlot = new long[many];
    for (int i = 0; i < many; i++) {
      bySlot[i] = UpperHalves.key(best.slot(good[i]), good[i]);
    }
    UpperHalves.sort(bySlot);
    int[] slots = new int[many];
    for (int i = 0; i < many; i++) {
      slots[i] = (int) (bySlot[i] >>> Integer.SIZE);
    }
    long[] passed = new long[(many + Long.SIZE - 1) / Long.SIZE];
    pass.look(slots, many, passed);
    int[] passing = new int[many];
    int count = 0;
    for (int i = 0; i < many; i++) {
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
