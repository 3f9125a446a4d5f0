package dev.vitrine.search.model;

/// Scores rows by a program that is not part of this one. Safe for use by many threads.
@FunctionalInterface
public interface RowScorer {
  /// The scores of rows.
  ///
  /// @param values those of the first row, then those of the second, and so on
  /// @param rows how many there are
  /// @throws dev.vitrine.kernel.error.VitrineException CORRUPT when the program fails or gives
  ///   something else than a score for each
  float[] score(float[] values, int rows);
}
