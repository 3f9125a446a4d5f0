package dev.vitrine.onnx;

import java.nio.FloatBuffer;
import java.util.Arrays;

/// The vector of a text out of those of its tokens.
final class Pooled {
  private Pooled() {}

  /// @param numbers `dimensions` for each token
  /// @param first the text's first token
  /// @param mask which of its tokens are there
  static float[] of(FloatBuffer numbers, int first, long[] mask, int dimensions, Pooling pooling) {
    float[] sum = new float[dimensions];
    float[] token = new float[dimensions];
    int many = 0;
    int looked = pooling == Pooling.CLS ? 1 : mask.length;
    for (int i = 0; i < looked; i++) {
      if (mask[i] != 0 || pooling == Pooling.CLS) {
        numbers.get((first + i) * dimensions, token);
        many++;
        for (int d = 0; d < dimensions; d++) {
          sum[d] += token[d];
        }
      }
    }
    for (int d = 0; d < dimensions; d++) {
      sum[d] /= Math.max(1, many);
    }
    return sum;
  }

  /// The first so many numbers, cut to length 1 where that is asked for; zeros stay zeros.
  static float[] cut(float[] vector, EncoderSettings settings) {
    int kept = settings.dimensions() == 0 ? vector.length : settings.dimensions();
    float[] cut = kept < vector.length ? Arrays.copyOf(vector, kept) : vector;
    double square = 0;
    for (float value : cut) {
      square += (double) value * value;
    }
    if (settings.normalise() && square > 0) {
      float factor = (float) (1 / Math.sqrt(square));
      for (int i = 0; i < cut.length; i++) {
        cut[i] *= factor;
      }
    }
    return cut;
  }
}
