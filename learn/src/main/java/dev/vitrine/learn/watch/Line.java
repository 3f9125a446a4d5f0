package dev.vitrine.learn.watch;

/// A logistic regression on a few columns, without a penalty to speak of, by Newton's method.
final class Line {
  private static final int STEPS = 25;
  private static final double RIDGE = 1e-3;

  private final double[] weights;

  private Line(double[] weights) {
    this.weights = weights;
  }

  /// Learns from rows.
  ///
  /// @param columns values of all rows
  /// @param labels 0 or 1
  /// @param rows how many, from the first, are learnt from
  static Line fit(float[][] columns, float[] labels, int rows) {
    int n = columns.length + 1;
    var line = new Line(new double[n]);
    double[] at = new double[n];
    for (int step = 0; step < STEPS; step++) {
      double[] slope = new double[n];
      double[][] bend = new double[n][n];
      for (int row = 0; row < rows; row++) {
        at[0] = 1;
        for (int c = 1; c < n; c++) {
          at[c] = columns[c - 1][row];
        }
        double likely = likely(line.score(columns, row));
        for (int a = 0; a < n; a++) {
          slope[a] += (labels[row] - likely) * at[a];
          for (int b = 0; b < n; b++) {
            bend[a][b] += likely * (1 - likely) * at[a] * at[b];
          }
        }
      }
      for (int a = 0; a < n; a++) {
        slope[a] -= RIDGE * line.weights[a];
        bend[a][a] += RIDGE;
      }
      double[] move = solved(bend, slope);
      for (int a = 0; a < n; a++) {
        line.weights[a] += move[a];
      }
    }
    return line;
  }

  /// The log-odds of a row.
  double score(float[][] columns, int row) {
    double score = weights[0];
    for (int c = 1; c < weights.length; c++) {
      score += weights[c] * columns[c - 1][row];
    }
    return score;
  }

  /// The log-odds of a probability.
  static double odds(double probability) {
    double within = Math.clamp(probability, 1e-4, 1 - 1e-4);
    return Math.log(within / (1 - within));
  }

  /// The probability of log-odds.
  static double likely(double odds) {
    return 1 / (1 + Math.exp(-odds));
  }

  /// Solves equations of a symmetric positive matrix, by elimination.
  private static double[] solved(double[][] matrix, double[] right) {
    int n = right.length;
    for (int pivot = 0; pivot < n; pivot++) {
      for (int row = pivot + 1; row < n; row++) {
        double factor = matrix[row][pivot] / matrix[pivot][pivot];
        for (int c = pivot; c < n; c++) {
          matrix[row][c] -= factor * matrix[pivot][c];
        }
        right[row] -= factor * right[pivot];
      }
    }
    double[] found = new double[n];
    for (int row = n - 1; row >= 0; row--) {
      double rest = right[row];
      for (int c = row + 1; c < n; c++) {
        rest -= matrix[row][c] * found[c];
      }
      found[row] = rest / matrix[row][row];
    }
    return found;
  }
}
