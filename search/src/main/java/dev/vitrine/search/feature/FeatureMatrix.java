package dev.vitrine.search.feature;

import java.util.List;

/// Features of rows, a column for each feature.
public final class FeatureMatrix {
  private final List<Feature> features;
  private final float[][] columns;
  private final int rows;

  private FeatureMatrix(List<Feature> features, float[][] columns, int rows) {
    this.features = features;
    this.columns = columns;
    this.rows = rows;
  }

  /// Computes every feature for every row.
  public static FeatureMatrix of(List<Feature> features, Rows rows) {
    float[][] columns = new float[features.size()][rows.size()];
    for (int f = 0; f < columns.length; f++) {
      features.get(f).fill(rows, columns[f]);
    }
    return new FeatureMatrix(List.copyOf(features), columns, rows.size());
  }

  /// A matrix of values that were computed before.
  ///
  /// @param columns a column for each feature, all of the same length
  public static FeatureMatrix of(List<Feature> features, float[][] columns) {
    return new FeatureMatrix(
        List.copyOf(features), columns, columns.length == 0 ? 0 : columns[0].length);
  }

  /// The values of all rows for a feature, by its place; not to be changed.
  public float[] column(int feature) {
    return columns[feature];
  }

  public int rows() {
    return rows;
  }

  public List<Feature> features() {
    return features;
  }

  /// The value of a feature, by its place, for a row.
  public float value(int feature, int row) {
    return columns[feature][row];
  }
}
