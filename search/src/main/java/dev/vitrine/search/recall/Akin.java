package dev.vitrine.search.recall;

import dev.vitrine.index.postings.Cards;
import dev.vitrine.index.postings.Snapshot;
import dev.vitrine.search.category.Prediction;

/// Which items are of the kind of thing that a query asks for, by the categories they stand in: a
/// heating pad holds a word of `brake pads`, and is none. Where no category is clear, and for items
/// without one, nothing is said against them.
///
/// @param prediction where what the query means stands
/// @param least how much of the probability has to lie on an item's category and those above it, 0
///   to 1; 0 for whatever kind
record Akin(Prediction prediction, double least) {
  /// Whether each of some items is.
  ///
  /// @param docs document numbers, rising
  boolean[] of(int[] docs, Snapshot postings) {
    boolean[] akin = new boolean[docs.length];
    boolean telling = least > 0 && docs.length > 0 && prediction.clear();
    Cards cards = postings.cards(telling ? docs : new int[0]);
    for (int i = 0; i < docs.length; i++) {
      akin[i] = !telling || !prediction.known(cards, i) || prediction.fit(cards, i) >= least;
    }
    return akin;
  }
}
