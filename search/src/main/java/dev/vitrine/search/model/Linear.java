package dev.vitrine.search.model;

import dev.vitrine.search.feature.FeatureMatrix;
import java.util.List;
import java.util.Map;

/// A weighted sum of features, with one output. A value that is not a number counts as nothing.
public final class Linear implements Model {
  private final List<String> features;
  private final double[] weights;

  private Linear(List<String> features, double[] weights) {
    this.features = List.copyOf(features);
    this.weights = weights.clone();
  }

  /// The sum with a weight for each feature, in their order.
  public static Linear of(List<String> features, double[] weights) {
    return new Linear(features, weights);
  }

  /// The sum with weights by name; features without one count for nothing.
  public static Linear of(List<String> features, Map<String, Double> weights) {
    double[] inOrder =
        features.stream().mapToDouble(name -> weights.getOrDefault(name, 0.0)).toArray();
    return new Linear(features, inOrder);
  }

  @Override
  public List<String> features() {
    return features;
  }

  @Override
  public int outputs() {
    return 1;
  }

  /// The weight of a feature, by its place.
  public double weight(int feature) {
    return weights[feature];
  }

  @Override
  public boolean uses(int feature) {
    return weights[feature] != 0;
  }

  @Override
  public void add(FeatureMatrix matrix, double[][] scores) {
    double[] sums = scores[0];
    for (int f = 0; f < weights.length; f++) {
      if (weights[f] != 0) {
        float[] column = matrix.column(f);
        for (int row = 0; row < matrix.rows(); row++) {
          sums[row] += Float.isNaN(column[row]) ? 0 : weights[f] * column[row];
        }
      }
    }
  }
}
