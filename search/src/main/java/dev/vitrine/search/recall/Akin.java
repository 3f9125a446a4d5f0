package dev.vitrine.search.recall;

import dev.vitrine.index.postings.Admission;
import dev.vitrine.index.postings.Cards;
import dev.vitrine.index.postings.MatchRequest;
import dev.vitrine.index.postings.Matched;
import dev.vitrine.index.postings.Snapshot;
import dev.vitrine.index.postings.TextMatch;
import dev.vitrine.search.Patience;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import dev.vitrine.search.category.Prediction;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Which items are of the kind of thing that a query asks for, by the categories they stand in: a
/// heating pad holds a word of `brake pads`, and is none. Items that hold every word know better
/// than a prediction: where none of them stands where it points, the kinds are theirs. Where no
/// category is clear, and for items without one, nothing is said against them.
///
/// @param prediction where what the query means stands
/// @param least how much of the probability has to lie on an item's category and those above it, 0
///   to 1; 0 for whatever kind
record Akin(Prediction prediction, double least) {
  /// Items that hold every word that are looked at, where others are not known anyway.
  private static final int SURE = 20;

  /// The share of a query's time that is given to these: one in so many.
  private static final int PATIENCE = 100;

  /// Whether it may say something against an item.
  boolean telling() {
    return least > 0 && prediction.clear();
  }

  /// Whether each of some items is.
  ///
  /// @param docs document numbers, rising
  /// @param sure those of items that hold every word, rising
  boolean[] of(int[] docs, int[] sure, Snapshot postings) {
    boolean[] akin = new boolean[docs.length];
    Cards cards = postings.cards(docs);
    BitSet theirs = contradicting(postings.cards(sure));
    for (int i = 0; i < docs.length; i++) {
      akin[i] =
          !prediction.known(cards, i)
              || (theirs.isEmpty()
                  ? prediction.fit(cards, i) >= least
                  : prediction.below(cards, i, theirs));
    }
    return akin;
  }

  /// Of some rows that were not found by all words those that are, in their order; all of them
  /// where no item holds every word, so that nothing bears the prediction out.
  Matched only(Matched rows, Understood understood, View view) {
    if (rows.size() == 0 || !telling()) {
      return rows;
    }
    int[] sure = sure(understood, view);
    if (sure.length == 0) {
      return rows;
    }
    int[] byDoc = Covering.byDoc(rows, IntStream.range(0, rows.size()).toArray());
    boolean[] akin = of(IntStream.of(byDoc).map(rows::doc).toArray(), sure, view.postings());
    var kept = new BitSet();
    for (int i = 0; i < byDoc.length; i++) {
      kept.set(byDoc[i], akin[i]);
    }
    return Some.of(rows, kept.stream().toArray());
  }

  /// Some items that hold every word, rising.
  private static int[] sure(Understood understood, View view) {
    TextMatch words = Plausible.of(understood, view.postings().dictionary()).match();
    if (words.isEmpty()) {
      return new int[0];
    }
    var request =
        new MatchRequest(
            words,
            true,
            List.of(),
            Admission.ALL,
            Optional.empty(),
            view.columns()::tie,
            SURE,
            SURE,
            0,
            Patience.until(understood.query(), PATIENCE));
    Matched found = view.postings().match(request);
    return IntStream.range(0, found.size()).map(found::doc).sorted().toArray();
  }

  /// What the items that hold every word stand below, where none stands where it is predicted.
  private BitSet contradicting(Cards sure) {
    var theirs = new BitSet();
    for (int i = 0; i < sure.size(); i++) {
      if (prediction.fit(sure, i) >= least) {
        return new BitSet();
      }
      prediction.addTops(sure, i, theirs);
    }
    return theirs;
  }
}
