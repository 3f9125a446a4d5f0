package dev.vitrine.search.feature;

import dev.vitrine.signals.store.Counter;
import java.util.List;

/// One thing known of an item for a query, as a number. A feature is defined in one file and used
/// for serving and for training alike; one that learns from what shoppers do says there, too, what
/// is to be counted for it.
public interface Feature {
  /// Its name in models, weights and explanations: kebab-case.
  String name();

  /// Whether it costs so much that a ranker looks at it only where it can still change the page.
  /// The values of such a feature lie between 0 and 1.
  default boolean late() {
    return false;
  }

  /// Whether the value of a row depends on which other rows there are.
  default boolean together() {
    return false;
  }

  /// Whether its values name something by a number whose size says nothing: no model learns from
  /// them, and no weight is put on them.
  default boolean label() {
    return false;
  }

  /// The value that speaks neither for an item nor against it. A sum of weights counts from it, so
  /// that items of which nothing is known neither gain nor lose.
  default float usual() {
    return 0;
  }

  /// What is to be counted of events for it.
  default List<Counter> learns() {
    return List.of();
  }

  /// Fills the feature's column.
  ///
  /// @param rows the items and the query
  /// @param column one value a row, from index 0; not-a-number where it is not known
  void fill(Rows rows, float[] column);
}
