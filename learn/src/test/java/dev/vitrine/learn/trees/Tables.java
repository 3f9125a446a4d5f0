package dev.vitrine.learn.trees;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Small training rows for tests.
final class Tables {
  private Tables() {}

  static TrainingRows of(float[][] columns, float[] labels, int queries) {
    float[] weights = new float[labels.length];
    Arrays.fill(weights, 1);
    int[] groups = new int[queries + 1];
    for (int q = 0; q <= queries; q++) {
      groups[q] = (int) ((long) labels.length * q / queries);
    }
    List<String> names = IntStream.range(0, columns.length).mapToObj(f -> "f" + f).toList();
    return new TrainingRows(names, columns, labels, weights, groups);
  }

  /// Values of few distinct kinds, one in six not known.
  static float[][] columns(RandomGenerator random, int features, int rows) {
    float[][] columns = new float[features][rows];
    for (float[] column : columns) {
      for (int row = 0; row < rows; row++) {
        column[row] = random.nextInt(6) == 0 ? Float.NaN : random.nextInt(12) / 4f;
      }
    }
    return columns;
  }

  static float[] labels(RandomGenerator random, int rows, int kinds) {
    float[] labels = new float[rows];
    for (int row = 0; row < rows; row++) {
      labels[row] = random.nextInt(kinds);
    }
    return labels;
  }

  static TreeOptions options() {
    return new TreeOptions(40, 8, 5, 0.3, 1e-6, 1, 0, 1, 1, 255, java.util.Map.of(), 10, 1);
  }
}
