package dev.vitrine.search.finalstage;

import dev.vitrine.search.Candidates;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import dev.vitrine.search.feature.Feature;
import dev.vitrine.search.feature.Rows;
import dev.vitrine.search.model.RelevanceModel;
import java.util.List;

/// Three tiers by a relevance model: good, doubtful and bad.
///
/// @param features those of the model, in its order
public record RelevanceTiers(List<Feature> features, RelevanceModel model, Tiers tiers)
    implements Tiering {
  public RelevanceTiers {
    features = List.copyOf(features);
  }

  @Override
  public int[] of(
      Understood understood, View view, Candidates candidates, double[] fit, double usual) {
    int n = fit.length;
    int[] found = new int[n];
    if (!understood.browsing()) {
      var rows = new Rows(understood, view, candidates, n);
      double[] scores = model.scores(model.matrix(features, rows));
      for (int row = 0; row < n; row++) {
        found[row] = tiers.of(model.grading().bad(scores[row]));
      }
    }
    return found;
  }
}
