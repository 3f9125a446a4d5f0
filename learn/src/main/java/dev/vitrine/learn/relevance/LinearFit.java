package dev.vitrine.learn.relevance;

import dev.vitrine.learn.trees.LambdaRank;
import dev.vitrine.learn.trees.TrainingRows;
import dev.vitrine.search.feature.FeatureMatrix;
import dev.vitrine.search.model.Linear;
import java.util.List;

/// The weights of a linear model under which the pairs of rows that nDCG depends on stand in the
/// right order, held near given ones by an L2 penalty: with few queries hardly anything moves. By
/// Adam (Kingma and Ba, 2015) over all rows at once, so that it is the same every time.
final class LinearFit {
  private static final int ROUNDS = 120;
  private static final double RATE = 0.3;
  private static final double FIRST = 0.9;
  private static final double SECOND = 0.999;

  private final LambdaRank objective;
  private final double penalty;

  /// @param penalty of the squared distance from the given weights, beside the loss of a mean query
  LinearFit(int depth, double penalty) {
    this.objective = new LambdaRank(depth);
    this.penalty = penalty;
  }

  /// Weights for some rows, begun at a model's and held near them.
  Linear fit(TrainingRows rows, Linear near, int queries) {
    int n = rows.features().size();
    double[] weights = new double[n];
    for (int f = 0; f < n; f++) {
      weights[f] = near.weight(f);
    }
    double[] mean = new double[n];
    double[] square = new double[n];
    double[][] first = new double[1][rows.size()];
    double[][] second = new double[1][rows.size()];
    for (int round = 1; round <= ROUNDS; round++) {
      double[][] scores = new double[1][rows.size()];
      Linear.of(rows.features(), weights).add(FeatureMatrix.of(List.of(), rows.columns()), scores);
      objective.derive(rows, scores, first, second);
      double rate = RATE * (1 - (double) round / (ROUNDS + 1));
      for (int f = 0; f < n; f++) {
        double slope =
            slope(rows.columns()[f], first[0]) / Math.max(1, queries)
                + 2 * penalty * (weights[f] - near.weight(f));
        mean[f] = FIRST * mean[f] + (1 - FIRST) * slope;
        square[f] = SECOND * square[f] + (1 - SECOND) * slope * slope;
        double step = mean[f] / (1 - Math.pow(FIRST, round));
        double size = Math.sqrt(square[f] / (1 - Math.pow(SECOND, round))) + 1e-9;
        weights[f] -= rate * step / size;
      }
    }
    return Linear.of(rows.features(), weights);
  }

  private static double slope(float[] column, double[] first) {
    double sum = 0;
    for (int row = 0; row < column.length; row++) {
      sum += Float.isNaN(column[row]) ? 0 : first[row] * column[row];
    }
    return sum;
  }
}
