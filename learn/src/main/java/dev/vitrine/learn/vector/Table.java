package dev.vitrine.learn.vector;

import java.util.List;
import java.util.SplittableRandom;

/// The row of numbers of every trait while it is trained, with Adagrad by row. Rare traits count
/// more in a mean than frequent ones, as in smooth inverse frequency.
final class Table {
  private static final float LEAST = 1e-8f;

  private final int dimensions;
  private final float[] numbers;
  private final float[] weights;
  private final float[] seen;

  /// @param weights how much each row is looked at
  Table(int dimensions, float[] weights, SplittableRandom random) {
    this.dimensions = dimensions;
    this.weights = weights.clone();
    numbers = new float[weights.length * dimensions];
    seen = new float[weights.length];
    float spread = (float) (1 / Math.sqrt(dimensions));
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = spread * (float) (2 * random.nextDouble() - 1);
    }
  }

  /// Adds a row, times its weight and a factor, to a sum.
  void add(int row, float factor, float[] sum, int to) {
    float times = weights[row] * factor;
    int from = row * dimensions;
    for (int d = 0; d < dimensions; d++) {
      sum[to + d] += times * numbers[from + d];
    }
  }

  /// Takes a step against what is asked of the mean that a row is in.
  void step(int row, float factor, float[] ask, float rate) {
    float times = weights[row] * factor;
    float square = 0;
    for (int d = 0; d < dimensions; d++) {
      square += ask[d] * ask[d];
    }
    seen[row] += times * times * square / dimensions;
    float step = rate * times / (float) Math.sqrt(seen[row] + LEAST);
    int from = row * dimensions;
    for (int d = 0; d < dimensions; d++) {
      numbers[from + d] -= step * ask[d];
    }
  }

  /// All that changes while it is trained.
  List<float[]> changing() {
    return List.of(numbers, seen);
  }

  /// The rows as they are looked at: times their weights.
  float[] weighted() {
    float[] weighted = new float[numbers.length];
    for (int i = 0; i < weighted.length; i++) {
      weighted[i] = numbers[i] * weights[i / dimensions];
    }
    return weighted;
  }
}
