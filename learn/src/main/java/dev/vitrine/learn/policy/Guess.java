package dev.vitrine.learn.policy;

import dev.vitrine.search.model.Head;
import dev.vitrine.search.model.ValueModel;
import dev.vitrine.signals.page.LookedAt;
import java.util.Map;

/// What cards are expected to bring once they are looked at, before anything is known of what they
/// brought. It need not be right: estimates that use it vary less the better it is.
public interface Guess {
  /// By gain, for each row of a page.
  double[][] of(LookedAt page);

  /// What a value model says.
  static Guess by(ValueModel model) {
    return page -> {
      Map<Head, double[]> odds = model.odds(KeptRows.matrix(page, model));
      double[] prices = KeptRows.prices(page);
      double[][] expected = new double[Gain.values().length][];
      for (Gain gain : Gain.values()) {
        expected[gain.place()] = gain.expected(odds, prices);
      }
      return expected;
    };
  }
}
