package dev.vitrine.search;

import dev.vitrine.index.postings.Matched;
import dev.vitrine.search.recall.KeywordRecall;
import java.util.List;
import java.util.Optional;

/// Candidates for tests of what comes after recall.
public final class SomeCandidates {
  private SomeCandidates() {}

  /// Every item of the catalogue: those with the query's words first, as recall found them.
  public static Candidates all(Understood understood, View view) {
    Matched found =
        new KeywordRecall(3, 1_000, 1_000)
            .recall(understood, view, 1_000, System.nanoTime() + Long.MAX_VALUE / 2)
            .rows();
    int n = view.columns().size();
    int[] slots = new int[n];
    int[] docs = new int[n];
    int size = 0;
    for (int slot = 0; slot < n; slot++) {
      if (view.columns().isLive(slot)) {
        slots[size] = slot;
        docs[size++] = view.postings().doc(view.items().id(slot));
      }
    }
    var rest =
        Matched.of(
            java.util.Arrays.copyOf(slots, size),
            java.util.Arrays.copyOf(docs, size),
            new double[size],
            size,
            true);
    return Merged.of(List.of(recalled(found), recalled(rest)));
  }

  private static Recalled recalled(Matched rows) {
    return new Recalled(rows, rows, Optional.empty(), 0, List.of(), "");
  }
}
