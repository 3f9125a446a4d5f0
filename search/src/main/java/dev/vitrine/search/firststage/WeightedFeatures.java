package dev.vitrine.search.firststage;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.vitrine.kernel.answer.Reasons;
import dev.vitrine.search.feature.Feature;
import dev.vitrine.search.feature.FeatureMatrix;
import dev.vitrine.search.feature.Rows;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;

/// Some features and what each counts for. A value that is not a number counts as nothing.
final class WeightedFeatures {
  private final List<Feature> features;
  private final float[] weights;
  private final float[] usual;

  /// @param weights by feature name, 0 where there is none
  WeightedFeatures(List<Feature> features, Map<String, Double> weights) {
    this.features = features;
    this.weights = new float[features.size()];
    this.usual = new float[features.size()];
    for (int f = 0; f < this.weights.length; f++) {
      this.usual[f] = features.get(f).usual();
      this.weights[f] = weights.getOrDefault(features.get(f).name(), 0.0).floatValue();
    }
  }

  boolean isEmpty() {
    return features.isEmpty();
  }

  /// Adds what the features give each of the rows.
  ///
  /// @return their values
  FeatureMatrix add(Rows rows, double[] scores) {
    var matrix = FeatureMatrix.of(features, rows);
    for (int f = 0; f < weights.length; f++) {
      for (int row = 0; row < rows.size(); row++) {
        float value = matrix.value(f, row);
        scores[row] += Float.isNaN(value) ? 0 : weights[f] * (value - usual[f]);
      }
    }
    return matrix;
  }

  private double off(FeatureMatrix matrix, int row) {
    double off = 0;
    for (int f = 0; f < weights.length; f++) {
      off += Float.isNaN(matrix.value(f, row)) ? 0 : weights[f] * usual[f];
    }
    return off;
  }

  /// What tells these features and weights from others, in eight hexadecimal digits.
  String sum() {
    var crc = new CRC32C();
    for (int f = 0; f < weights.length; f++) {
      crc.update((features.get(f).name() + "=" + weights[f] + ";").getBytes(UTF_8));
    }
    return HexFormat.of().toHexDigits((int) crc.getValue());
  }

  /// The most that a row can gain by these features, whose values lie between 0 and 1.
  double gain() {
    double gain = 0;
    for (float weight : weights) {
      gain += Math.max(0, weight);
    }
    return gain;
  }

  /// What each feature gives one of the rows, and, taken off, what usual values would.
  Reasons parts(Rows rows, int row) {
    var matrix = FeatureMatrix.of(features, rows);
    var parts = new ArrayList<Reasons.Part>();
    for (int f = 0; f < weights.length; f++) {
      parts.add(new Reasons.Part(features.get(f).name(), matrix.value(f, row), weights[f]));
    }
    double off = off(matrix, row);
    if (off != 0) {
      parts.add(new Reasons.Part("usual", off, -1));
    }
    return new Reasons(parts);
  }
}
