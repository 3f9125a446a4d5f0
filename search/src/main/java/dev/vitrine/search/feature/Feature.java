package dev.vitrine.search.feature;

/// One thing known of an item for a query, as a number. A feature is defined in one file and used
/// for serving and for training alike.
public interface Feature {
  /// Its name in models, weights and explanations: kebab-case.
  String name();

  /// Whether it costs so much that a ranker looks at it only where it can still change the page.
  /// The values of such a feature lie between 0 and 1.
  default boolean late() {
    return false;
  }

  /// Fills the feature's column.
  ///
  /// @param rows the items and the query
  /// @param column one value a row, from index 0; not-a-number where it is not known
  void fill(Rows rows, float[] column);
}
