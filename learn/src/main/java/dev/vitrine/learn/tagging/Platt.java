package dev.vitrine.learn.tagging;

import dev.vitrine.search.tagging.Calibration;
import dev.vitrine.search.tagging.Tagger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// The fit of a calibration: the logistic curve over log odds under which the spans of queries kept
/// apart are most likely right and wrong as they are (Platt, 1999), by Newton's method.
final class Platt {
  private static final int ROUNDS = 30;
  private static final int FEWEST = 50;
  private static final double PENALTY = 1e-3;

  private Platt() {}

  /// A span's log odds and whether it is right.
  record Outcome(double odds, boolean right) {}

  /// The calibration of a tagger that was not trained on these queries and takes its chain at its
  /// word; none when they have too few spans.
  static Calibration fit(Tagger tagger, List<LabelledQuery> queries) {
    var outcomes = new ArrayList<Outcome>();
    for (LabelledQuery query : queries) {
      var right = new HashSet<>(query.spans());
      for (Tagger.Likely likely : tagger.spans(query.query())) {
        double odds = Calibration.odds(likely.confidence());
        outcomes.add(new Outcome(odds, right.contains(likely.span())));
      }
    }
    return outcomes.size() < FEWEST ? Calibration.NONE : fit(outcomes);
  }

  static Calibration fit(List<Outcome> outcomes) {
    double slope = 1;
    double shift = 0;
    for (int round = 0; round < ROUNDS; round++) {
      double bySlope = PENALTY * (slope - 1);
      double byShift = PENALTY * shift;
      double slopeTwice = PENALTY;
      double both = 0;
      double shiftTwice = PENALTY;
      for (Outcome outcome : outcomes) {
        double likely = 1 / (1 + Math.exp(-(slope * outcome.odds() + shift)));
        double miss = likely - (outcome.right() ? 1 : 0);
        double spread = Math.max(1e-9, likely * (1 - likely));
        bySlope += miss * outcome.odds();
        byShift += miss;
        slopeTwice += spread * outcome.odds() * outcome.odds();
        both += spread * outcome.odds();
        shiftTwice += spread;
      }
      double determinant = slopeTwice * shiftTwice - both * both;
      slope -= (shiftTwice * bySlope - both * byShift) / determinant;
      shift -= (slopeTwice * byShift - both * bySlope) / determinant;
    }
    return new Calibration(slope, shift);
  }
}
