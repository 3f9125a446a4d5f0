package dev.vitrine.search;

import java.util.function.IntConsumer;

/// A step that brings candidates from one source.
public non-sealed interface Recall extends Step {
  /// Finds candidates.
  ///
  /// @param wanted how many are enough
  /// @param deadline when to stop, in `System.nanoTime`
  Recalled recall(Understood understood, View view, int wanted, long deadline);

  /// Shows the slots of all items that the query finds, each once and in no order. Only the recall
  /// that defines what the result is shows any.
  ///
  /// @return whether all were shown before the deadline passed
  default boolean each(Understood understood, View view, long deadline, IntConsumer slots) {
    return true;
  }
}
