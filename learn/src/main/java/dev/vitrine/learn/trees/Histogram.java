package dev.vitrine.learn.trees;

/// Sums of derivatives and counts of rows, by the bins of one feature.
///
/// @param first sums of first derivatives
/// @param second sums of second derivatives
/// @param rows counts
@SuppressWarnings("ArrayRecordComponent") // columns, never compared
record Histogram(double[] first, double[] second, int[] rows) {
  static Histogram of(Bins bins, int[] members, double[] first, double[] second) {
    var histogram =
        new Histogram(new double[bins.count()], new double[bins.count()], new int[bins.count()]);
    for (int row : members) {
      int bin = bins.bin(row);
      histogram.first[bin] += first[row];
      histogram.second[bin] += second[row];
      histogram.rows[bin]++;
    }
    return histogram;
  }

  double allFirst() {
    return sum(first);
  }

  double allSecond() {
    return sum(second);
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }
}
