package dev.vitrine.search.model;

/// What a layer of a net does to each of its sums.
public enum Activation {
  /// Nothing.
  IDENTITY,
  /// What is below zero is zero.
  RELU,
  /// What is below zero is taken times a slope.
  LEAKY_RELU,
  /// The logistic curve, from 0 to 1.
  SIGMOID,
  /// The hyperbolic tangent, from -1 to 1.
  TANH;

  /// Of one value.
  ///
  /// @param slope of what is below zero, for the one that has a slope
  float of(float x, float slope) {
    return switch (this) {
      case IDENTITY -> x;
      case RELU -> Math.max(x, 0);
      case LEAKY_RELU -> x < 0 ? slope * x : x;
      case SIGMOID -> (float) (1 / (1 + Math.exp(-x)));
      case TANH -> (float) Math.tanh(x);
    };
  }
}
