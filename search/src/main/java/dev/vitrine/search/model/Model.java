package dev.vitrine.search.model;

import dev.vitrine.search.feature.FeatureMatrix;
import java.util.List;

/// A learned function from the features of a row to one score or several. Never changes; safe for
/// use by many threads.
public sealed interface Model permits Linear, Forest, Sum, ZeroMissing, DenseNet, ExternalModel {
  /// Names of its features, in the order of the columns that it reads.
  List<String> features();

  /// How many scores it gives a row.
  int outputs();

  /// Whether a feature, by its place, can change a score; columns of others are not looked at.
  boolean uses(int feature);

  /// Adds its scores.
  ///
  /// @param matrix a column for each of its features, in their order
  /// @param scores a list of rows for each output, as long as the matrix at least
  void add(FeatureMatrix matrix, double[][] scores);
}
