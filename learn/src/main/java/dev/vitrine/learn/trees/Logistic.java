package dev.vitrine.learn.trees;

/// The negative log likelihood of labels between 0 and 1 under a logistic curve of the score.
public final class Logistic extends Pointwise {
  @Override
  public int outputs() {
    return 1;
  }

  @Override
  public void derive(TrainingRows rows, double[][] scores, double[][] first, double[][] second) {
    for (int row = 0; row < rows.size(); row++) {
      double likely = 1 / (1 + Math.exp(-scores[0][row]));
      first[0][row] = rows.weights()[row] * (likely - rows.labels()[row]);
      second[0][row] = rows.weights()[row] * likely * (1 - likely);
    }
  }

  @Override
  double loss(double label, double[] at) {
    double curve = at[0] > 0 ? Math.log1p(Math.exp(-at[0])) : Math.log1p(Math.exp(at[0])) - at[0];
    return curve + (1 - label) * at[0];
  }
}
