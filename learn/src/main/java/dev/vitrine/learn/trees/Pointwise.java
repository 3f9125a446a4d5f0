package dev.vitrine.learn.trees;

/// An objective whose loss is a sum over rows that know nothing of each other.
abstract class Pointwise implements Objective {
  /// The loss of one row.
  ///
  /// @param at the row's scores, one for each output
  abstract double loss(double label, double[] at);

  @Override
  public double loss(TrainingRows rows, double[][] scores, boolean[] queries) {
    double sum = 0;
    double weights = 0;
    double[] at = new double[outputs()];
    for (int q = 0; q < rows.queries(); q++) {
      for (int row = rows.groups()[q]; queries[q] && row < rows.groups()[q + 1]; row++) {
        for (int k = 0; k < at.length; k++) {
          at[k] = scores[k][row];
        }
        sum += rows.weights()[row] * loss(rows.labels()[row], at);
        weights += rows.weights()[row];
      }
    }
    return weights > 0 ? sum / weights : 0;
  }
}
