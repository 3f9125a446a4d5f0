package dev.vitrine.search.recall;

import dev.vitrine.index.postings.Admission;
import dev.vitrine.index.postings.MatchRequest;
import dev.vitrine.index.postings.Matched;
import dev.vitrine.index.postings.SlotKey;
import dev.vitrine.search.Patience;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// What fits the words goes before what hardly does, where the page is sorted by something else:
/// the cheapest of all that has a word of `espresso machine` is a bag of coffee, and no cap is
/// meant by `shoes` that stands below *Shoes & Accessories*. Fits what holds every word and scores
/// a share of what the best do. The result stays what it is; only its order tells.
final class FitFirst {
  /// The rank, counted from 0, of the item whose score is the measure: the first may be an
  /// exception.
  private static final int MEASURE = 9;

  /// Items that may fit; where more do, the words tell nothing apart.
  private static final int MOST = 10_000;

  /// The share of a query's time that is given to looking for what fits: one in so many.
  private static final int PATIENCE = 40;

  private FitFirst() {}

  /// A key that is higher for what fits; nothing where that would tell nothing apart, or takes too
  /// long.
  ///
  /// @param share of the measure that has to be reached, 0 to 1; 0 for no such key
  static Optional<SlotKey> of(Understood understood, View view, double share, long deadline) {
    if (share == 0 || understood.browsing()) {
      return Optional.empty();
    }
    Plausible plausible = Plausible.of(understood, view.postings().dictionary());
    if (plausible.match().isEmpty()) {
      return Optional.empty();
    }
    long patient = Patience.until(understood.query(), PATIENCE);
    long end = deadline - patient < 0 ? deadline : patient;
    Matched best =
        view.postings()
            .match(
                new MatchRequest(
                    plausible.wider(),
                    true,
                    List.of(),
                    Admission.ALL,
                    Optional.empty(),
                    view.columns()::tie,
                    MOST,
                    0,
                    0,
                    end));
    BitSet fit = System.nanoTime() - end > 0 ? new BitSet() : fit(best, share);
    return fit.isEmpty() ? Optional.empty() : Optional.of(slot -> fit.get(slot) ? 1 : 0);
  }

  private static BitSet fit(Matched best, double share) {
    var fit = new BitSet();
    if (best.size() > 0) {
      double least = share * best.score(Math.min(MEASURE, best.size() / 2));
      if (best.size() == MOST && best.score(MOST - 1) >= least) {
        return fit;
      }
      for (int row = 0; row < best.size() && best.score(row) >= least; row++) {
        fit.set(best.slot(row));
      }
    }
    return fit;
  }
}
