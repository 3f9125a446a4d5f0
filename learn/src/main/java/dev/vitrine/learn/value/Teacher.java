package dev.vitrine.learn.value;

import dev.vitrine.learn.evaluate.Falling;
import dev.vitrine.search.feature.FeatureMatrix;
import dev.vitrine.search.finalstage.FitTiers;
import dev.vitrine.search.model.Head;
import dev.vitrine.search.model.Pricing;
import dev.vitrine.search.model.Sold;
import dev.vitrine.search.model.ValueModel;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.IntStream;

/// What a first stage learns from: the order that a final stage would put candidates in.
@FunctionalInterface
public interface Teacher {
  /// The places of candidates in that order, best first.
  ///
  /// @param matrix all features of the candidates of one page
  int[] order(FeatureMatrix matrix);

  /// A value model: tiers by how well candidates fit, and worth within them.
  static Teacher by(ValueModel model, Pricing pricing, FitTiers tiers) {
    return matrix -> {
      Map<Head, double[]> odds = model.odds(matrix);
      Sold sold = Sold.of(model.features(), matrix::column, matrix.rows());
      double[] worth = model.worth(odds, sold, pricing);
      double[] fit = odds.getOrDefault(Head.FIT, new double[worth.length]);
      double measure = Math.min(model.usual(Head.FIT), Arrays.stream(fit).max().orElse(Double.NaN));
      return IntStream.range(0, worth.length)
          .boxed()
          .sorted(
              Comparator.<Integer>comparingInt(row -> tiers.tier(fit[row], measure))
                  .thenComparingDouble(row -> -worth[row])
                  .thenComparingLong(Falling::drawn))
          .mapToInt(Integer::intValue)
          .toArray();
    };
  }
}
