package dev.vitrine.search.model;

import dev.vitrine.search.feature.Feature;
import dev.vitrine.search.feature.FeatureMatrix;
import dev.vitrine.search.feature.Rows;
import java.util.List;

/// How relevant items are to a query: one score by which they are ordered, and what it says of the
/// grade of each.
///
/// @param model one output
/// @param grading from its score to grades
/// @param told how it was made, for people
public record RelevanceModel(Model model, Grading grading, String told) {
  /// What rows have of its features; those that cannot change a score are not computed and are 0.
  ///
  /// @param features those of the model, in its order
  public FeatureMatrix matrix(List<Feature> features, Rows rows) {
    return FeatureMatrix.of(features, rows, model::uses);
  }

  /// The columns of a matrix that were computed.
  public FeatureMatrix used(FeatureMatrix matrix) {
    return matrix.only(model::uses);
  }

  /// The scores of a matrix's rows.
  public double[] scores(FeatureMatrix matrix) {
    double[][] scores = new double[1][matrix.rows()];
    model.add(matrix, scores);
    return scores[0];
  }
}
