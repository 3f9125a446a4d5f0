package dev.vitrine.learn.trees;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

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
    return some(0, queries);
  }

  /// The rows of the last queries.
  public TrainingRows last(int queries) {
    return some(queries() - queries, queries());
  }

  private TrainingRows some(int from, int to) {
    int begin = groups[from];
    int end = groups[to];
    float[][] cut =
        Arrays.stream(columns)
            .map(column -> Arrays.copyOfRange(column, begin, end))
            .toArray(float[][]::new);
    return new TrainingRows(
        features,
        cut,
        Arrays.copyOfRange(labels, begin, end),
        Arrays.copyOfRange(weights, begin, end),
        IntStream.rangeClosed(from, to).map(query -> groups[query] - begin).toArray());
  }

  /// The rows with nothing known but some of the features.
  public TrainingRows only(Set<String> names) {
    return known(names::contains);
  }

  /// The rows with nothing known of some of the features.
  public TrainingRows without(Set<String> names) {
    return known(name -> !names.contains(name));
  }

  /// The values of a feature, not-a-number where there is no such column.
  public float[] column(String feature) {
    int place = features.indexOf(feature);
    return place >= 0 ? columns[place] : unknown();
  }

  private float[] unknown() {
    float[] unknown = new float[size()];
    Arrays.fill(unknown, Float.NaN);
    return unknown;
  }

  private TrainingRows known(Predicate<String> kept) {
    float[] unknown = unknown();
    float[][] some = columns.clone();
    for (int f = 0; f < some.length; f++) {
      some[f] = kept.test(features.get(f)) ? some[f] : unknown;
    }
    return new TrainingRows(features, some, labels, weights, groups);
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
