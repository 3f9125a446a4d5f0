package dev.vitrine.search.recall;

import dev.vitrine.index.postings.Matched;
import dev.vitrine.index.postings.SlotTies;
import dev.vitrine.index.postings.TopSlots;
import dev.vitrine.search.Numbering;

/// The best items with some of the words, and among them all that hold every word, however little
/// these score.
final class Pool {
  private Pool() {}

  /// @param some the best with some words
  /// @param all those with every word
  /// @param ties what breaks ties
  static Matched of(Matched some, Matched all, SlotTies ties) {
    var known = new Numbering();
    for (int row = 0; row < some.size(); row++) {
      known.of(some.slot(row));
    }
    var top = TopSlots.of(some.size() + all.size(), ties);
    int missing = 0;
    for (int row = 0; row < all.size(); row++) {
      if (known.known(all.slot(row)) < 0) {
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
