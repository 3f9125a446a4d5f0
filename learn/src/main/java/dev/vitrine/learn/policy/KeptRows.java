package dev.vitrine.learn.policy;

import dev.vitrine.search.behaviour.Price;
import dev.vitrine.search.feature.FeatureMatrix;
import dev.vitrine.search.model.Sold;
import dev.vitrine.search.model.ValueModel;
import dev.vitrine.signals.page.LookedAt;
import dev.vitrine.signals.page.ServedRow;
import java.util.List;

/// The rows of a page as a model sees them, from the values that were kept of them.
final class KeptRows {
  private KeptRows() {}

  /// The features of a model; not-a-number where one was not kept.
  static FeatureMatrix matrix(LookedAt page, ValueModel model) {
    List<String> features = model.features();
    float[][] columns = new float[features.size()][];
    for (int f = 0; f < columns.length; f++) {
      columns[f] = column(page, features.get(f));
    }
    return FeatureMatrix.of(List.of(), columns);
  }

  /// The price of each row, 0 where it has none.
  static double[] prices(LookedAt page) {
    return Price.money(column(page, Price.NAME));
  }

  /// What each row sells.
  static Sold sold(LookedAt page) {
    List<String> features = page.features();
    return Sold.of(features, place -> column(page, features.get(place)), page.rows().size());
  }

  private static float[] column(LookedAt page, String feature) {
    int place = page.features().indexOf(feature);
    float[] column = new float[page.rows().size()];
    for (int row = 0; row < column.length; row++) {
      ServedRow kept = page.rows().get(row);
      column[row] = place < 0 ? Float.NaN : kept.features()[place];
    }
    return column;
  }
}
