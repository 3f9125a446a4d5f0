package dev.vitrine.search.model;

import dev.vitrine.search.feature.FeatureMatrix;
import java.util.Arrays;
import java.util.List;

/// A model with one output that another program scores.
public final class ExternalModel implements Model {
  private final String where;
  private final String id;
  private final List<String> features;
  private final float[] unknown;
  private final RowScorer scorer;

  private ExternalModel(
      String where, String id, List<String> features, float[] unknown, RowScorer scorer) {
    this.where = where;
    this.id = id + "-" + Integer.toHexString(Arrays.hashCode(unknown));
    this.features = List.copyOf(features);
    this.unknown = unknown.clone();
    this.scorer = scorer;
  }

  /// A model.
  ///
  /// @param where names it in errors
  /// @param id tells it from others
  /// @param unknown by feature, what stands for a value that is not known; not-a-number to have the
  ///   model see that
  public static ExternalModel of(
      String where, String id, List<String> features, float[] unknown, RowScorer scorer) {
    return new ExternalModel(where, id, features, unknown, scorer);
  }

  @Override
  public List<String> features() {
    return features;
  }

  @Override
  public int outputs() {
    return 1;
  }

  @Override
  public boolean uses(int feature) {
    return true;
  }

  /// What tells it from others, with what stands for values that are not known.
  String id() {
    return id;
  }

  /// Adds its scores.
  ///
  /// @throws dev.vitrine.kernel.error.VitrineException CORRUPT when the program fails, or gives no
  ///   number for a row
  @Override
  public void add(FeatureMatrix matrix, double[][] scores) {
    int rows = matrix.rows();
    if (rows == 0) {
      return;
    }
    int width = unknown.length;
    float[] values = new float[rows * width];
    for (int f = 0; f < width; f++) {
      float[] column = matrix.column(f);
      for (int row = 0; row < rows; row++) {
        values[row * width + f] = Float.isNaN(column[row]) ? unknown[f] : column[row];
      }
    }
    float[] found = scorer.score(values, rows);
    for (int row = 0; row < rows; row++) {
      scores[0][row] += found[row];
    }
    NoNumber.refuse(where, this, matrix, scores[0]);
  }
}
