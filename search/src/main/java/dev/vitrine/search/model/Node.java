package dev.vitrine.search.model;

/// A place in a decision tree, in the plain form in which trees are grown and written.
public sealed interface Node {
  /// The end of a way.
  ///
  /// @param value what it adds to the score
  record Leaf(float value) implements Node {}

  /// A question.
  ///
  /// @param feature the place of the feature that is asked
  /// @param threshold values up to it go left, greater ones right
  /// @param missingLeft where a value goes that is not a number
  /// @param left the way of small values
  /// @param right the way of great ones
  record Split(int feature, float threshold, boolean missingLeft, Node left, Node right)
      implements Node {
    boolean goesLeft(float value) {
      return Float.isNaN(value) ? missingLeft : value <= threshold;
    }
  }

  /// What it adds to the score of a row: the plain walk that the fast one is held to.
  ///
  /// @param row a value for each feature
  default float value(float[] row) {
    Node at = this;
    while (at instanceof Split split) {
      at = split.goesLeft(row[split.feature()]) ? split.left() : split.right();
    }
    return ((Leaf) at).value();
  }

  /// How many places there are from here down.
  default int size() {
    return switch (this) {
      case Leaf _ -> 1;
      case Split split -> 1 + split.left().size() + split.right().size();
    };
  }
}
