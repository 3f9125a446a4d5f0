package dev.vitrine.learn.tagging;

import java.util.Arrays;
import java.util.SplittableRandom;

/// A matrix that is mostly zeros, filled row by row, and its strongest directions.
final class SparseMatrix {
  private static final int SPARE = 10;
  private static final int ROUNDS = 4;
  private static final double DAMPED = 0.5;

  private final int columns;
  private final int[][] places;
  private final float[][] values;
  private final int[] sizes;

  SparseMatrix(int rows, int columns) {
    this.columns = columns;
    places = new int[rows][4];
    values = new float[rows][4];
    sizes = new int[rows];
  }

  /// Puts a value where none is yet.
  void put(int row, int column, float value) {
    int at = sizes[row]++;
    if (at == places[row].length) {
      places[row] = Arrays.copyOf(places[row], 2 * at);
      values[row] = Arrays.copyOf(values[row], 2 * at);
    }
    places[row][at] = column;
    values[row][at] = value;
  }

  /// The rows along the strongest left singular directions, each weighted with the square root of
  /// its singular value, then scaled to length 1: randomised subspace iteration (Halko, Martinsson
  /// and Tropp, 2011). A row of zeros stays one.
  float[][] directions(int dimensions, long seed) {
    int wide = Math.min(dimensions + SPARE, Math.min(columns, sizes.length));
    var random = new SplittableRandom(seed);
    double[][] right = new double[columns][wide];
    for (double[] row : right) {
      Arrays.setAll(row, i -> random.nextGaussian());
    }
    double[][] left = new double[sizes.length][wide];
    for (int round = 0; round < ROUNDS; round++) {
      times(right, left);
      Orthogonal.make(left);
      timesTransposed(left, right);
    }
    return Orthogonal.strongest(left, right, dimensions, DAMPED);
  }

  private void times(double[][] right, double[][] into) {
    for (int row = 0; row < sizes.length; row++) {
      double[] sum = into[row];
      Arrays.fill(sum, 0);
      for (int k = 0; k < sizes[row]; k++) {
        add(values[row][k], right[places[row][k]], sum);
      }
    }
  }

  private void timesTransposed(double[][] left, double[][] into) {
    for (double[] row : into) {
      Arrays.fill(row, 0);
    }
    for (int row = 0; row < sizes.length; row++) {
      for (int k = 0; k < sizes[row]; k++) {
        add(values[row][k], left[row], into[places[row][k]]);
      }
    }
  }

  private static void add(float factor, double[] from, double[] into) {
    for (int i = 0; i < into.length; i++) {
      into[i] += factor * from[i];
    }
  }
}
