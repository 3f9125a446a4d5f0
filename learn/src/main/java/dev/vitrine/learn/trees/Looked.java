package dev.vitrine.learn.trees;

/// The negative log likelihood of clicks where a card is clicked when it is looked at and attracts:
/// the chance of a look is given for each row, that of attraction is the logistic curve of the
/// score. Where no look is in doubt it is {@link Logistic}. The second derivative is that of a row
/// weighed by how likely it was looked at, so that it is never negative.
public final class Looked implements Objective {
  private final double[] looking;

  /// @param looking the chance of each row to be looked at, above 0 to 1
  public Looked(double[] looking) {
    this.looking = looking;
  }

  @Override
  public int outputs() {
    return 1;
  }

  @Override
  public void derive(TrainingRows rows, double[][] scores, double[][] first, double[][] second) {
    for (int row = 0; row < rows.size(); row++) {
      double likely = 1 / (1 + Math.exp(-scores[0][row]));
      boolean clicked = rows.labels()[row] > 0;
      double left = looking[row] * (1 - likely) / (1 - looking[row] * likely);
      double looked = rows.weights()[row] * (clicked ? 1 : left);
      first[0][row] = looked * (likely - (clicked ? 1 : 0));
      second[0][row] = looked * likely * (1 - likely);
    }
  }

  @Override
  public double loss(TrainingRows rows, double[][] scores, boolean[] queries) {
    double sum = 0;
    double weights = 0;
    for (int q = 0; q < rows.queries(); q++) {
      for (int row = rows.groups()[q]; queries[q] && row < rows.groups()[q + 1]; row++) {
        double chance = looking[row] / (1 + Math.exp(-scores[0][row]));
        double likely = rows.labels()[row] > 0 ? chance : 1 - chance;
        sum -= rows.weights()[row] * Math.log(Math.max(1e-12, likely));
        weights += rows.weights()[row];
      }
    }
    return weights > 0 ? sum / weights : 0;
  }
}
