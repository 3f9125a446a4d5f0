package dev.vitrine.search.recall;

import dev.vitrine.index.postings.Matched;
import dev.vitrine.index.postings.SlotTies;
import dev.vitrine.index.postings.TopSlots;
import java.util.HashSet;
import java.util.Set;

/// The best items with some of the words, and among them all that hold every word, however little
/// these score.
final class Pool {
  private Pool() {}

  /// @param some the best with some words
  /// @param all those with every word
  /// @param ties what breaks ties
  static Matched of(Matched some, Matched all, SlotTies ties) {
    Set<Integer> known = new HashSet<>();
    for (int row = 0; row < some.size(); row++) {
      known.add(some.slot(row));
    }
    var top = TopSlots.of(some.size() + all.size(), ties);
    int missing = 0;
    for (int row = 0; row < all.size(); row++) {
      if (!known.contains(all.slot(row))) {
        top.offer(all.slot(row), all.doc(row), all.score(row));
        missing++;
      }
    }
    if (missing == 0) {
      return some;
    }
    for (int row = 0; row < some.size(); row++) {
      top.offer(some.slot(row), some.doc(row), some.score(row));
    }
    return top.drain(some.size() + missing, false);
  }
}
