package dev.vitrine.learn.tagging;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Matrices, rows of numbers, whose columns are at right angles.
final class Orthogonal {
  private static final double TINY = 1e-12;

  private Orthogonal() {}

  /// Makes the columns orthonormal, in place (modified Gram-Schmidt).
  static void make(double[][] rows) {
    int columns = rows.length == 0 ? 0 : rows[0].length;
    for (int column = 0; column < columns; column++) {
      for (int before = 0; before < column; before++) {
        double along = product(rows, column, before);
        for (double[] row : rows) {
          row[column] -= along * row[before];
        }
      }
      double length = Math.sqrt(product(rows, column, column)) + TINY;
      for (double[] row : rows) {
        row[column] /= length;
      }
    }
  }

  /// The columns of `left` that `right` is longest in, weighted with that length to a power, with
  /// rows scaled to length 1.
  static float[][] strongest(double[][] left, double[][] right, int dimensions, double power) {
    int wide = left.length == 0 ? 0 : left[0].length;
    double[] lengths =
        IntStream.range(0, wide).mapToDouble(i -> Math.sqrt(product(right, i, i))).toArray();
    List<Integer> order =
        IntStream.range(0, wide)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -lengths[i]))
            .limit(dimensions)
            .toList();
    float[][] rows = new float[left.length][dimensions];
    for (int r = 0; r < left.length; r++) {
      double square = 0;
      for (int d = 0; d < order.size(); d++) {
        double value = left[r][order.get(d)] * Math.pow(lengths[order.get(d)], power);
        rows[r][d] = (float) value;
        square += value * value;
      }
      float scale = (float) (1 / (Math.sqrt(square) + TINY));
      for (int d = 0; d < dimensions; d++) {
        rows[r][d] = square < TINY ? 0 : rows[r][d] * scale;
      }
    }
    return rows;
  }

  private static double product(double[][] rows, int first, int second) {
    double sum = 0;
    for (double[] row : rows) {
      sum += row[first] * row[second];
    }
    return sum;
  }
}
