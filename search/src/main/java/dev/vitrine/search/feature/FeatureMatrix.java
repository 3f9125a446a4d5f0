package dev.vitrine.search.feature;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

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
    return of(features, rows, _ -> true);
  }

  /// Computes some of the features for every row and leaves the columns of others at 0; these share
  /// one.
  ///
  /// @param used which, by their places
  public static FeatureMatrix of(List<Feature> features, Rows rows, IntPredicate used) {
    float[][] columns = new float[features.size()][];
    float[] empty = new float[rows.size()];
    for (int f = 0; f < columns.length; f++) {
      columns[f] = empty;
      if (used.test(f)) {
        columns[f] = new float[rows.size()];
        features.get(f).fill(rows, columns[f]);
      }
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

  /// Some of the columns.
  ///
  /// @param used which, by their places
  public FeatureMatrix only(IntPredicate used) {
    int[] kept = IntStream.range(0, columns.length).filter(used).toArray();
    return new FeatureMatrix(
        IntStream.of(kept).mapToObj(features::get).toList(),
        IntStream.of(kept).mapToObj(f -> columns[f]).toArray(float[][]::new),
        rows);
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
