package dev.vitrine.learn.trees;

import java.util.Arrays;
import java.util.List;

/// Rows to learn from, in columns. Rows of one query stand together.
///
/// @param features names of the columns
/// @param columns a value for each row; not-a-number where it is not known
/// @param labels what is to be learnt of each row: a number, a class from 0, or a gain
/// @param weights how much each row counts, 0 or more
/// @param groups where each query's rows begin, and last how many rows there are
@SuppressWarnings("ArrayRecordComponent") // columns, never compared
public record TrainingRows(
    List<String> features, float[][] columns, float[] labels, float[] weights, int[] groups) {
  public TrainingRows {
    features = List.copyOf(features);
    if (columns.length != features.size() || labels.length != weights.length) {
      throw new IllegalArgumentException("columns, labels and weights do not fit");
    }
  }

  /// The rows of the first queries.
  public TrainingRows first(int queries) {
    int size = groups[queries];
    float[][] some =
        Arrays.stream(columns).map(column -> Arrays.copyOf(column, size)).toArray(float[][]::new);
    return new TrainingRows(
        features,
        some,
        Arrays.copyOf(labels, size),
        Arrays.copyOf(weights, size),
        Arrays.copyOf(groups, queries + 1));
  }

  /// How many rows there are.
  public int size() {
    return labels.length;
  }

  /// How many queries there are.
  public int queries() {
    return groups.length - 1;
  }
}
