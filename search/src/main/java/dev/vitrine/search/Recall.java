package dev.vitrine.search;

/// A step that brings candidates from one source.
public non-sealed interface Recall extends Step {
  /// Finds candidates.
  ///
  /// @param wanted how many are enough
  /// @param deadline when to stop, in `System.nanoTime`
  Recalled recall(Understood understood, View view, int wanted, long deadline);
}
