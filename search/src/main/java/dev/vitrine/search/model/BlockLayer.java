package dev.vitrine.search.model;

import java.util.Arrays;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// A layer that is worked out for a block of rows at once, a lane for each row. The values of a
/// block stand by input, so that a width need not be a multiple of anything. The sums of four
/// outputs are held at once, so that each value that is read is used four times.
final class BlockLayer {
  private static final VectorSpecies<Float> FLOATS = FloatVector.SPECIES_PREFERRED;
  private static final int LANES = FLOATS.length();
  private static final int FOUR = 4;

  /// Rows that are worked out together.
  static final int BLOCK = 2 * LANES;

  private final int inputs;
  private final Activation activation;
  private final float slope;

  /// For each four outputs, by input and then by output; those that fill up the last four are 0.
  private final float[] weights;

  private final float[] biases;

  BlockLayer(Layer layer) {
    inputs = layer.inputs();
    activation = layer.activation();
    slope = layer.slope();
    biases = Arrays.copyOf(layer.biases(), width(layer.outputs()));
    weights = new float[biases.length * inputs];
    for (int output = 0; output < layer.outputs(); output++) {
      int four = output / FOUR * FOUR;
      for (int input = 0; input < inputs; input++) {
        weights[four * inputs + input * FOUR + output - four] =
            layer.weights()[output * inputs + input];
      }
    }
  }

  /// How many outputs there is to be room for.
  static int width(int outputs) {
    return (outputs + FOUR - 1) / FOUR * FOUR;
  }

  /// Works out a block.
  ///
  /// @param in the inputs, each with a value for each row
  /// @param out the outputs, in the same form
  void of(float[] in, float[] out) {
    for (int four = 0; four < biases.length; four += FOUR) {
      sums(in, out, four);
    }
    activate(out, biases.length * BLOCK);
  }

  private void sums(float[] in, float[] out, int four) {
    FloatVector a0 = FloatVector.broadcast(FLOATS, biases[four]);
    FloatVector a1 = a0;
    FloatVector b0 = FloatVector.broadcast(FLOATS, biases[four + 1]);
    FloatVector b1 = b0;
    FloatVector c0 = FloatVector.broadcast(FLOATS, biases[four + 2]);
    FloatVector c1 = c0;
    FloatVector d0 = FloatVector.broadcast(FLOATS, biases[four + 3]);
    FloatVector d1 = d0;
    int w = four * inputs;
    for (int at = 0; at < inputs * BLOCK; at += BLOCK) {
      FloatVector x0 = FloatVector.fromArray(FLOATS, in, at);
      FloatVector x1 = FloatVector.fromArray(FLOATS, in, at + LANES);
      FloatVector a = FloatVector.broadcast(FLOATS, weights[w]);
      a0 = x0.fma(a, a0);
      a1 = x1.fma(a, a1);
      FloatVector b = FloatVector.broadcast(FLOATS, weights[w + 1]);
      b0 = x0.fma(b, b0);
      b1 = x1.fma(b, b1);
      FloatVector c = FloatVector.broadcast(FLOATS, weights[w + 2]);
      c0 = x0.fma(c, c0);
      c1 = x1.fma(c, c1);
      FloatVector d = FloatVector.broadcast(FLOATS, weights[w + 3]);
      d0 = x0.fma(d, d0);
      d1 = x1.fma(d, d1);
      w += FOUR;
    }
    int to = four * BLOCK;
    a0.intoArray(out, to);
    a1.intoArray(out, to + LANES);
    b0.intoArray(out, to + BLOCK);
    b1.intoArray(out, to + BLOCK + LANES);
    c0.intoArray(out, to + 2 * BLOCK);
    c1.intoArray(out, to + 2 * BLOCK + LANES);
    d0.intoArray(out, to + 3 * BLOCK);
    d1.intoArray(out, to + 3 * BLOCK + LANES);
  }

  private void activate(float[] values, int to) {
    switch (activation) {
      case IDENTITY -> {}
      case RELU -> relu(values, to);
      case LEAKY_RELU -> leakyRelu(values, to);
      case SIGMOID -> sigmoid(values, to);
      case TANH -> tanh(values, to);
    }
  }

  private static void relu(float[] values, int to) {
    for (int at = 0; at < to; at += LANES) {
      FloatVector.fromArray(FLOATS, values, at).max(0).intoArray(values, at);
    }
  }

  private void leakyRelu(float[] values, int to) {
    for (int at = 0; at < to; at += LANES) {
      FloatVector x = FloatVector.fromArray(FLOATS, values, at);
      x.mul(slope, x.compare(VectorOperators.LT, 0)).intoArray(values, at);
    }
  }

  private static void sigmoid(float[] values, int to) {
    for (int at = 0; at < to; at += LANES) {
      FloatVector x = FloatVector.fromArray(FLOATS, values, at);
      FloatVector odds = x.neg().lanewise(VectorOperators.EXP);
      FloatVector.broadcast(FLOATS, 1).div(odds.add(1)).intoArray(values, at);
    }
  }

  private static void tanh(float[] values, int to) {
    for (int at = 0; at < to; at += LANES) {
      FloatVector x = FloatVector.fromArray(FLOATS, values, at);
      x.lanewise(VectorOperators.TANH).intoArray(values, at);
    }
  }
}
