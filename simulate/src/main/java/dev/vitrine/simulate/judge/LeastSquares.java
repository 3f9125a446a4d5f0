package dev.vitrine.simulate.judge;

/// Linear functions of the same inputs, each fitted to a target by least squares with a slight
/// ridge.
final class LeastSquares {
  private static final double RIDGE = 1e-6;

  private final int inputs;
  private final double[][] sums;
  private long rows;

  LeastSquares(int inputs, int targets) {
    this.inputs = inputs;
    this.sums = new double[inputs][inputs + targets];
  }

  /// Takes in a row.
  ///
  /// @param x inputs, the first of them 1
  /// @param y targets
  void add(double[] x, double[] y) {
    rows++;
    for (int r = 0; r < inputs; r++) {
      for (int c = 0; c < inputs; c++) {
        sums[r][c] += x[r] * x[c];
      }
      for (int t = 0; t < y.length; t++) {
        sums[r][inputs + t] += x[r] * y[t];
      }
    }
  }

  /// The weights of the inputs, a row a target (Gauss-Jordan; the ridge keeps pivots positive).
  double[][] solve() {
    double[][] a = new double[inputs][];
    for (int r = 0; r < inputs; r++) {
      a[r] = sums[r].clone();
      a[r][r] += RIDGE * Math.max(1, rows);
    }
    for (int p = 0; p < inputs; p++) {
      for (int r = 0; r < inputs; r++) {
        double times = r == p ? 0 : a[r][p] / a[p][p];
        for (int c = p; c < a[r].length; c++) {
          a[r][c] -= times * a[p][c];
        }
      }
    }
    double[][] weights = new double[a[0].length - inputs][inputs];
    for (int t = 0; t < weights.length; t++) {
      for (int p = 0; p < inputs; p++) {
        weights[t][p] = a[p][inputs + t] / a[p][p];
      }
    }
    return weights;
  }
}
