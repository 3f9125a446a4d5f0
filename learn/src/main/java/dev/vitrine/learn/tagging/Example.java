package dev.vitrine.learn.tagging;

import java.util.Arrays;
import java.util.SplittableRandom;

/// A labelled query as the trainer sees it.
///
/// Not a record: what it holds are arrays.
final class Example {
  private final int[][] features;
  private final float[][] values;
  private final int[] labels;
  private final float weight;

  /// @param features numbers of each word's features
  /// @param values their values
  /// @param labels a label for each word
  /// @param weight how much it counts
  Example(int[][] features, float[][] values, int[] labels, float weight) {
    this.features = features;
    this.values = values;
    this.labels = labels;
    this.weight = weight;
  }

  int size() {
    return labels.length;
  }

  int[] features(int word) {
    return features[word];
  }

  float[] values(int word) {
    return values[word];
  }

  int[] labels() {
    return labels;
  }

  float weight() {
    return weight;
  }

  /// The same with a share of its features left out by chance, and the others the stronger: so that
  /// none is relied on alone (dropout, Srivastava and others, 2014).
  Example thinned(double share, SplittableRandom random) {
    int[][] some = new int[size()][];
    float[][] strong = new float[size()][];
    float scale = (float) (1 / (1 - share));
    for (int t = 0; t < size(); t++) {
      int n = 0;
      int[] kept = new int[features[t].length];
      float[] kind = new float[kept.length];
      for (int i = 0; i < kept.length; i++) {
        if (random.nextDouble() >= share) {
          kept[n] = features[t][i];
          kind[n++] = values[t][i] * scale;
        }
      }
      some[t] = Arrays.copyOf(kept, n);
      strong[t] = Arrays.copyOf(kind, n);
    }
    return new Example(some, strong, labels, weight);
  }
}
