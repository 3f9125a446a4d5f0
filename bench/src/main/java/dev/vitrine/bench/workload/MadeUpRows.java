package dev.vitrine.bench.workload;

import dev.vitrine.learn.trees.TrainingRows;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Rows made up for learning: features of several shapes, a tenth of some not known, and labels 0
/// and 1 of which the likelihood depends on steps, products and ratios of a third of them.
final class MadeUpRows {
  private static final int SHAPES = 4;
  private static final int QUERY = 20;
  private static final double MISSING = 0.1;

  private MadeUpRows() {}

  static TrainingRows of(int rows, int features, long seed) {
    var random = new SplittableRandom(seed);
    float[][] columns = new float[features][rows];
    for (int f = 0; f < features; f++) {
      for (int row = 0; row < rows; row++) {
        columns[f][row] = value(random, f % SHAPES);
      }
    }
    float[] labels = new float[rows];
    for (int row = 0; row < rows; row++) {
      labels[row] = random.nextDouble() < 1 / (1 + Math.exp(-logit(columns, row))) ? 1 : 0;
    }
    float[] weights = new float[rows];
    Arrays.fill(weights, 1);
    int[] groups = IntStream.rangeClosed(0, rows / QUERY).map(q -> q * QUERY).toArray();
    List<String> names = IntStream.range(0, features).mapToObj(f -> "f" + f).toList();
    return new TrainingRows(names, columns, labels, weights, groups);
  }

  private static float value(SplittableRandom random, int shape) {
    return switch (shape) {
      case 0 -> random.nextDouble() < MISSING ? Float.NaN : (float) random.nextGaussian();
      case 1 -> (float) random.nextDouble();
      case 2 -> (float) Math.exp(random.nextGaussian());
      default -> random.nextInt(8);
    };
  }

  private static double logit(float[][] columns, int row) {
    double sum = -2;
    for (int f = 0; f + SHAPES <= columns.length / 3; f += SHAPES) {
      float first = columns[f][row];
      sum += Float.isNaN(first) ? 0.3 : first > 0.5 ? 0.8 : -0.2;
      sum += columns[f + 1][row] * (columns[f + 3][row] > 3 ? 1 : -0.5);
      sum += 0.3 * Math.min(2, columns[f + 2][row] / (0.5 + columns[f + 1][row]));
    }
    return sum;
  }
}
