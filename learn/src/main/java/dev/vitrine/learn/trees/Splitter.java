package dev.vitrine.learn.trees;

/// The search for the best question of a leaf for one feature: both ways for what is missing,
/// within the bounds that monotone features set.
///
/// @param options penalty and least leaves
/// @param low the least value the leaf's sides may have
/// @param high the greatest value
record Splitter(TreeOptions options, double low, double high) {
  Question best(int feature, Histogram histogram, int direction) {
    int bins = histogram.rows().length;
    double allFirst = histogram.allFirst();
    double allSecond = histogram.allSecond();
    int allRows = 0;
    for (int count : histogram.rows()) {
      allRows += count;
    }
    double whole = gain(allFirst, allSecond, value(allFirst, allSecond));
    Question best = Question.NONE;
    for (int missing = 0; missing < (histogram.rows()[0] > 0 ? 2 : 1); missing++) {
      boolean left = missing == 1;
      double first = left ? histogram.first()[0] : 0;
      double second = left ? histogram.second()[0] : 0;
      int rows = left ? histogram.rows()[0] : 0;
      for (int bin = 1; bin < bins; bin++) {
        first += histogram.first()[bin];
        second += histogram.second()[bin];
        rows += histogram.rows()[bin];
        if (fits(rows, second) && fits(allRows - rows, allSecond - second)) {
          double valueLeft = value(first, second);
          double valueRight = value(allFirst - first, allSecond - second);
          double gain =
              gain(first, second, valueLeft)
                  + gain(allFirst - first, allSecond - second, valueRight)
                  - whole;
          boolean allowed = direction * (valueRight - valueLeft) >= 0;
          if (allowed && gain > best.gain()) {
            best = new Question(feature, bin, left, gain, valueLeft, valueRight);
          }
        }
      }
    }
    return best;
  }

  private boolean fits(int rows, double second) {
    return rows >= Math.max(1, options.leastRows()) && second >= options.leastWeight();
  }

  /// The value that takes most from the loss, within bounds.
  double value(double first, double second) {
    return Math.clamp(-first / (second + options.ridge()), low, high);
  }

  /// What a leaf with a value takes from the loss, to second order.
  private double gain(double first, double second, double value) {
    return -(first * value + 0.5 * (second + options.ridge()) * value * value);
  }
}
