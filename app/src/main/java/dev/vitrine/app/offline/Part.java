package dev.vitrine.app.offline;

/// What one page adds to a metric, which is a ratio of two sums over pages.
///
/// @param over added to the sum above
/// @param under added to the sum below; 0 for a page that the metric leaves out
record Part(double over, double under) {
  /// The page is left out.
  static final Part NONE = new Part(0, 0);

  /// A page that counts as much as any other.
  static Part of(double value) {
    return Double.isNaN(value) ? NONE : new Part(value, 1);
  }
}
