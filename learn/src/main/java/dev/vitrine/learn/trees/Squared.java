package dev.vitrine.learn.trees;

/// Half the squared difference between score and label.
public final class Squared extends Pointwise {
  @Override
  public int outputs() {
    return 1;
  }

  @Override
  public void derive(TrainingRows rows, double[][] scores, double[][] first, double[][] second) {
    for (int row = 0; row < rows.size(); row++) {
      first[0][row] = rows.weights()[row] * (scores[0][row] - rows.labels()[row]);
      second[0][row] = rows.weights()[row];
    }
  }

  @Override
  double loss(double label, double[] at) {
    return 0.5 * (at[0] - label) * (at[0] - label);
  }
}
