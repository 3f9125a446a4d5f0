package dev.vitrine.learn.policy;

import dev.vitrine.search.model.Pricing;
import dev.vitrine.search.model.ValueModel;
import dev.vitrine.signals.page.LookedAt;
import dev.vitrine.signals.page.ServedRow;

/// A ranking that could have been: the scores that it gives to what a page was chosen from.
public interface Scoring {
  /// A score for each row of a page; those of rows whose place was not drawn do not matter.
  double[] scores(LookedAt page);

  /// The ranking that made the page.
  static Scoring asServed() {
    return page -> page.rows().stream().mapToDouble(ServedRow::last).toArray();
  }

  /// The ranking by a value model.
  static Scoring byWorth(ValueModel model, Pricing pricing) {
    return page ->
        model.worth(model.odds(KeptRows.matrix(page, model)), KeptRows.sold(page), pricing);
  }
}
