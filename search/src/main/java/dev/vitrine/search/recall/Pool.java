package dev.vitrine.search.recall;

import dev.vitrine.index.postings.Matched;
import dev.vitrine.index.postings.SlotTies;
import dev.vitrine.index.postings.TopSlots;
import dev.vitrine.search.Numbering;
import java.util.function.IntPredicate;

/// The best items with some of the words, and among them all that hold every word, however little
/// these score.
final class Pool {
  private Pool() {}

  /// Whether more items may hold enough of the words than those that were looked at: time ran out,
  /// or the weakest of as many as are looked at still holds enough.
  ///
  /// @param some the best with some words
  /// @param depth how many are looked at
  /// @param kept the slots that hold enough
  static boolean cut(Matched some, int depth, IntPredicate kept) {
    boolean whole = some.exact() && some.total() <= depth;
    boolean full = some.size() >= depth;
    return !whole && (full ? kept.test(some.slot(some.size() - 1)) : !some.exact());
  }

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
