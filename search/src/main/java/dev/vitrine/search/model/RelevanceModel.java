package dev.vitrine.search.model;

import dev.vitrine.search.feature.Feature;
import dev.vitrine.search.feature.FeatureMatrix;
import dev.vitrine.search.feature.Rows;
import java.util.ArrayList;
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
    float[][] columns = new float[features.size()][rows.size()];
    for (int f = 0; f < columns.length; f++) {
      if (model.uses(f)) {
        features.get(f).fill(rows, columns[f]);
      }
    }
    return FeatureMatrix.of(features, columns);
  }

  /// The columns of a matrix that were computed.
  public FeatureMatrix used(FeatureMatrix matrix) {
    var features = new ArrayList<Feature>();
    var columns = new ArrayList<float[]>();
    for (int f = 0; f < matrix.features().size(); f++) {
      if (model.uses(f)) {
        features.add(matrix.features().get(f));
        columns.add(matrix.column(f));
      }
    }
    return FeatureMatrix.of(features, columns.toArray(float[][]::new));
  }

  /// The scores of a matrix's rows.
  public double[] scores(FeatureMatrix matrix) {
    double[][] scores = new double[1][matrix.rows()];
    model.add(matrix, scores);
    return scores[0];
  }
}
