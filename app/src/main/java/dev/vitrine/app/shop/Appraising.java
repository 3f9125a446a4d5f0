package dev.vitrine.app.shop;

import dev.vitrine.search.Candidates;
import dev.vitrine.search.Onlooker;
import dev.vitrine.search.Recall;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import dev.vitrine.search.feature.Features;
import dev.vitrine.search.feature.Rows;
import dev.vitrine.search.model.Head;
import dev.vitrine.search.model.ModelFeatures;
import dev.vitrine.search.model.Pricing;
import dev.vitrine.search.model.Sold;
import dev.vitrine.search.model.ValueModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Has a model say what it thinks of all candidates of a run.
///
/// @param told what it says, once for each run
record Appraising(ValueModel model, Consumer<Appraisal> told) implements Onlooker {
  @Override
  public void page(
      Understood understood, View view, List<Recall> recalls, Candidates candidates, int[] page) {
    var rows = new Rows(understood, view, candidates, candidates.size());
    var features = ModelFeatures.of(model.features(), Features.all(), "the value model");
    Map<Head, double[]> odds = model.odds(model.matrix(features, rows));
    double[] worth = model.worth(odds, Sold.of(rows), Pricing.MONEY);
    double[] clicks = likely(odds, Head.CLICK);
    double[] through = likely(odds, Head.THROUGH);
    double[] carts = likely(odds, Head.CART);
    double[] purchases = likely(odds, Head.PURCHASE);
    Map<String, Appraisal.Card> cards = new LinkedHashMap<>();
    for (int row = 0; row < candidates.size(); row++) {
      double order = clicks[row] * through[row] * carts[row] * purchases[row];
      cards.put(
          view.items().id(candidates.slot(row)),
          new Appraisal.Card(clicks[row], order, worth[row]));
    }
    told.accept(new Appraisal(cards));
  }

  private static double[] likely(Map<Head, double[]> odds, Head head) {
    return odds.getOrDefault(head, new double[0]);
  }
}
