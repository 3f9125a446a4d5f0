package dev.vitrine.search.model;

/// A dense layer of a net: each output is a weighted sum of all inputs and a bias, activated.
///
/// @param inputs how many there are
/// @param outputs how many there are
/// @param weights those of the first output by input, then those of the second, and so on
/// @param biases by output
/// @param slope of what is below zero, for an activation that has a slope
@SuppressWarnings("ArrayRecordComponent") // never compared, and large; not to be changed
public record Layer(
    int inputs, int outputs, float[] weights, float[] biases, Activation activation, float slope) {

  public Layer {
    if (weights.length != inputs * outputs || biases.length != outputs) {
      throw new IllegalArgumentException("weights of another size");
    }
  }

  /// The same with other biases.
  public Layer withBiases(float[] others) {
    return new Layer(inputs, outputs, weights, others, activation, slope);
  }

  /// The same with another activation.
  public Layer activated(Activation other, float slope) {
    return new Layer(inputs, outputs, weights, biases, other, slope);
  }

  /// The layer's outputs for one row, plainly.
  float[] of(float[] row) {
    float[] values = new float[outputs];
    for (int output = 0; output < outputs; output++) {
      float sum = biases[output];
      for (int input = 0; input < inputs; input++) {
        sum += weights[output * inputs + input] * row[input];
      }
      values[output] = activation.of(sum, slope);
    }
    return values;
  }

  /// Whether an input can change an output.
  boolean uses(int input) {
    for (int output = 0; output < outputs; output++) {
      if (weights[output * inputs + input] != 0) {
        return true;
      }
    }
    return false;
  }
}
