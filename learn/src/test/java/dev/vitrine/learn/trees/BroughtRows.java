package dev.vitrine.learn.trees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.search.brought.Link;
import dev.vitrine.search.feature.FeatureMatrix;
import dev.vitrine.search.model.Model;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Rows on which models of other trainers are compared with their own libraries: numbers on a grid,
/// near zero and missing, and a last column of categories.
final class BroughtRows {
  static final int FEATURES = 5;
  static final List<String> NAMES = List.of("text", "title-coverage", "price", "zeroes", "kind");
  private static final float[] NEAR_ZERO = {0, -0f, 1e-36f, -1e-36f, 2e-35f, Float.MIN_VALUE};

  final int size;

  /// Row after row.
  final float[] values;

  BroughtRows(RandomGenerator random, int size, boolean infinite) {
    this.size = size;
    this.values = new float[size * FEATURES];
    for (int row = 0; row < size; row++) {
      for (int f = 0; f < FEATURES - 1; f++) {
        values[row * FEATURES + f] = number(random, infinite);
      }
      int kind = random.nextInt(12);
      values[row * FEATURES + FEATURES - 1] = kind == 11 ? Float.NaN : kind;
    }
  }

  private static float number(RandomGenerator random, boolean infinite) {
    return switch (random.nextInt(8)) {
      case 0 -> Float.NaN;
      case 1 -> NEAR_ZERO[random.nextInt(NEAR_ZERO.length)];
      case 2 -> infinite ? (random.nextBoolean() ? 1 : -1) * Float.POSITIVE_INFINITY : 3;
      case 3, 4 -> random.nextInt(17) / 8f - 1;
      default -> (float) random.nextGaussian();
    };
  }

  float value(int row, int feature) {
    return values[row * FEATURES + feature];
  }

  /// What is to be learnt: a sum of steps, from 0 to 1, and the larger the likelier 1.
  float[] labels(RandomGenerator random, int kinds) {
    float[] labels = new float[size];
    for (int row = 0; row < size; row++) {
      double sum = value(row, 0) > 0.2 ? 0.4 : 0;
      sum += Float.isNaN(value(row, 1)) ? 0.3 : value(row, 1) > -0.3 ? 0.2 : 0;
      sum += value(row, 3) == 0 ? 0.3 : 0;
      sum += value(row, 4) == 3 || value(row, 4) == 7 || value(row, 4) == 10 ? 0.4 : 0;
      sum += 0.2 * random.nextDouble();
      labels[row] = kinds == 0 ? (float) Math.min(1, sum) : (int) Math.min(kinds - 1, sum * kinds);
    }
    return labels;
  }

  FeatureMatrix matrix() {
    float[][] columns = new float[FEATURES][size];
    for (int f = 0; f < FEATURES; f++) {
      for (int row = 0; row < size; row++) {
        columns[f][row] = value(row, f);
      }
    }
    return FeatureMatrix.of(List.of(), columns);
  }

  double[][] scores(Model model) {
    double[][] scores = new double[model.outputs()][size];
    model.add(matrix(), scores);
    return scores;
  }

  /// What scores tell.
  static double[][] told(Link link, double[][] scores) {
    double[][] told = new double[scores.length][scores[0].length];
    for (int row = 0; row < scores[0].length; row++) {
      double sum = 0;
      for (int output = 0; output < scores.length; output++) {
        told[output][row] = link.of(scores[output][row]);
        sum += told[output][row];
      }
      for (int output = 0; output < scores.length; output++) {
        told[output][row] /= link.kind() == Link.Kind.SOFTMAX ? sum : 1;
      }
    }
    return told;
  }

  /// Holds scores to those of a library, row after row; and the order of rows to its order.
  static void compare(double[] library, double[][] scores) {
    int outputs = scores.length;
    assertThat(library).hasSize(outputs * scores[0].length);
    for (int output = 0; output < outputs; output++) {
      double[] ours = scores[output];
      int k = output;
      for (int row = 0; row < ours.length; row++) {
        double one = library[row * outputs + k];
        assertThat(ours[row]).isCloseTo(one, within(1e-5 * Math.max(1, Math.abs(one))));
      }
      List<Integer> order =
          IntStream.range(0, ours.length)
              .boxed()
              .sorted(Comparator.comparingDouble(row -> library[row * outputs + k]))
              .toList();
      double greatest = Double.NEGATIVE_INFINITY;
      for (int row : order) {
        assertThat(ours[row]).isGreaterThan(greatest - 2e-6 * Math.max(1, Math.abs(greatest)));
        greatest = Math.max(greatest, ours[row]);
      }
    }
  }
}
