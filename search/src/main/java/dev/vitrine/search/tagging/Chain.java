package dev.vitrine.search.tagging;

import java.util.Arrays;

/// A linear chain over labels: how well a label stands behind another one (conditional random
/// field, Lafferty and others, 2001). Transitions that BIO forbids are never taken.
///
/// Scores of words are rows of {@link Labels#COUNT} numbers, a row for each word.
public final class Chain {
  private static final int LABELS = Labels.COUNT;

  private final float[] scores;

  /// @param scores row by row: the label before, last {@link Labels#START}; column: the label
  private Chain(float[] scores) {
    this.scores = scores;
  }

  /// A chain with these transition scores, `COUNT + 1` rows of `COUNT`.
  public static Chain of(float[] scores) {
    return new Chain(scores);
  }

  /// The score of a label behind another one; negative infinity where that is forbidden.
  public float score(int before, int label) {
    return Labels.mayFollow(before, label)
        ? scores[before * LABELS + label]
        : Float.NEGATIVE_INFINITY;
  }

  /// The labels with the highest sum of scores (Viterbi, 1967); of equal ones the lower label.
  public int[] best(float[][] words) {
    int n = words.length;
    if (n == 0) {
      return new int[0];
    }
    int[][] from = new int[n][LABELS];
    float[] before = new float[LABELS];
    for (int label = 0; label < LABELS; label++) {
      before[label] = score(Labels.START, label) + words[0][label];
    }
    for (int t = 1; t < n; t++) {
      before = step(before, words[t], from[t]);
    }
    int[] labels = new int[n];
    labels[n - 1] = highest(before);
    for (int t = n - 1; t > 0; t--) {
      labels[t - 1] = from[t][labels[t]];
    }
    return labels;
  }

  private float[] step(float[] before, float[] word, int[] from) {
    float[] now = new float[LABELS];
    for (int label = 0; label < LABELS; label++) {
      float best = Float.NEGATIVE_INFINITY;
      for (int prior = 0; prior < LABELS; prior++) {
        float score = before[prior] + score(prior, label);
        if (score > best) {
          best = score;
          from[label] = prior;
        }
      }
      now[label] = best + word[label];
    }
    return now;
  }

  private static int highest(float[] values) {
    int best = 0;
    for (int i = 1; i < values.length; i++) {
      best = values[i] > values[best] ? i : best;
    }
    return best;
  }

  /// The weights that {@link Lattice} multiplies: `e` to the score, 0 where forbidden.
  public double[] weights() {
    double[] weights = new double[scores.length];
    Arrays.setAll(weights, i -> Math.exp(score(i / LABELS, i % LABELS)));
    return weights;
  }

  /// The same scores as they are written to a file.
  float[] scores() {
    return scores.clone();
  }
}
