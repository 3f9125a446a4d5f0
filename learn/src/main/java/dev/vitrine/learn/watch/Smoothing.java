package dev.vitrine.learn.watch;

/// Means of little that was seen, pulled towards what is to be expected of something wider: as if
/// that had been seen some more times. How many more is what foretold the next value best, in
/// squared distance, on rows that are learnt from (empirical Bayes).
final class Smoothing {
  private static final float[] STRENGTHS = {1, 2, 4, 8, 16, 32, 64, 128};

  private Smoothing() {}

  /// The smoothed means of each row.
  ///
  /// @param sum of what was seen before
  /// @param count how many times
  /// @param expected of something wider
  /// @param truth what came
  /// @param rows how many rows, from the first, tell the strength
  static float[] of(float[] sum, float[] count, float[] expected, float[] truth, int rows) {
    float best = STRENGTHS[0];
    double least = Double.POSITIVE_INFINITY;
    for (float strength : STRENGTHS) {
      double squares = 0;
      for (int row = 0; row < rows; row++) {
        double off = truth[row] - mean(sum[row], count[row], expected[row], strength);
        squares += off * off;
      }
      if (squares < least) {
        least = squares;
        best = strength;
      }
    }
    float[] means = new float[sum.length];
    for (int row = 0; row < means.length; row++) {
      means[row] = mean(sum[row], count[row], expected[row], best);
    }
    return means;
  }

  private static float mean(float sum, float count, float expected, float strength) {
    return (sum + strength * expected) / (count + strength);
  }
}
