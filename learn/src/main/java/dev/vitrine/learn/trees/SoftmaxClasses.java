package dev.vitrine.learn.trees;

/// The negative log likelihood of classes, with a score for each of them.
///
/// The label of a row is its class from 0.
public final class SoftmaxClasses extends Pointwise {
  private final int classes;

  public SoftmaxClasses(int classes) {
    this.classes = classes;
  }

  @Override
  public int outputs() {
    return classes;
  }

  @Override
  public void derive(TrainingRows rows, double[][] scores, double[][] first, double[][] second) {
    double[] at = new double[classes];
    for (int row = 0; row < rows.size(); row++) {
      for (int k = 0; k < classes; k++) {
        at[k] = scores[k][row];
      }
      double all = logOfSum(at);
      for (int k = 0; k < classes; k++) {
        double likely = Math.exp(at[k] - all);
        double right = (int) rows.labels()[row] == k ? 1 : 0;
        first[k][row] = rows.weights()[row] * (likely - right);
        second[k][row] = rows.weights()[row] * likely * (1 - likely);
      }
    }
  }

  @Override
  double loss(double label, double[] at) {
    return logOfSum(at) - at[(int) label];
  }

  private static double logOfSum(double[] at) {
    double most = Double.NEGATIVE_INFINITY;
    for (double one : at) {
      most = Math.max(most, one);
    }
    double sum = 0;
    for (double one : at) {
      sum += Math.exp(one - most);
    }
    return most + Math.log(sum);
  }
}
