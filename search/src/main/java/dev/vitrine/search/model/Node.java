package dev.vitrine.search.model;

import java.util.List;

/// A place in a decision tree, in the plain form in which trees are grown and written.
public sealed interface Node {
  /// The end of a way.
  ///
  /// @param value what it adds to the score
  record Leaf(float value) implements Node {}

  /// A place where the way parts in two.
  sealed interface Question extends Node {
    /// The place of the feature that is asked.
    int feature();

    /// Where a value goes that is not a number.
    boolean missingLeft();

    /// The way of values that it holds for.
    Node left();

    /// The way of all others.
    Node right();

    /// Which way a value goes.
    boolean goesLeft(float value);
  }

  /// A question for how great a value is.
  ///
  /// @param feature the place of the feature that is asked
  /// @param threshold values up to it go left, greater ones right
  /// @param missingLeft where a value goes that is not a number
  /// @param left the way of small values
  /// @param right the way of great ones
  record Split(int feature, float threshold, boolean missingLeft, Node left, Node right)
      implements Question {
    @Override
    public boolean goesLeft(float value) {
      return Float.isNaN(value) ? missingLeft : value <= threshold;
    }
  }

  /// A question for which category a value is. What stands behind the point does not count.
  ///
  /// @param feature the place of the feature that is asked
  /// @param categories those that go left, from 0, rising; all others and negative values go right
  /// @param missingLeft where a value goes that is not a number
  /// @param left the way of these categories
  /// @param right the way of all others
  record OneOf(int feature, List<Integer> categories, boolean missingLeft, Node left, Node right)
      implements Question {
    public OneOf {
      categories = List.copyOf(categories);
    }

    @Override
    public boolean goesLeft(float value) {
      return Float.isNaN(value) ? missingLeft : value >= 0 && categories.contains((int) value);
    }
  }

  /// What it adds to the score of a row: the plain walk that the fast one is held to.
  ///
  /// @param row a value for each feature
  default float value(float[] row) {
    Node at = this;
    while (at instanceof Question question) {
      at = question.goesLeft(row[question.feature()]) ? question.left() : question.right();
    }
    return ((Leaf) at).value();
  }

  /// How many places there are from here down.
  default int size() {
    return switch (this) {
      case Leaf _ -> 1;
      case Question question -> 1 + question.left().size() + question.right().size();
    };
  }

  /// How many ends there are from here down.
  default int leaves() {
    return (size() + 1) / 2;
  }

  /// Whether every question from here down is for how great a value is.
  default boolean numeric() {
    return switch (this) {
      case Leaf _ -> true;
      case OneOf _ -> false;
      case Split split -> split.left().numeric() && split.right().numeric();
    };
  }
}
