package dev.vitrine.learn.trees;

/// What is to be learnt: from scores to a loss and its derivatives. The loss is a sum over rows, or
/// over queries.
public interface Objective {
  /// How many scores a row has.
  int outputs();

  /// Writes the first and second derivatives of the loss by each score.
  ///
  /// @param scores by output and row
  /// @param first by output and row, overwritten
  /// @param second by output and row, 0 or more, overwritten
  void derive(TrainingRows rows, double[][] scores, double[][] first, double[][] second);

  /// The mean loss of some queries, the smaller the better.
  ///
  /// @param queries which of the rows' queries count
  double loss(TrainingRows rows, double[][] scores, boolean[] queries);
}
