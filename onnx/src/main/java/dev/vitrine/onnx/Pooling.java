package dev.vitrine.onnx;

/// How the vector of a text comes out of a model.
enum Pooling {
  /// The mean of its tokens' vectors.
  MEAN,
  /// The vector of its first token.
  CLS,
  /// The model gives it whole.
  GIVEN
}
