package dev.vitrine.learn.tagging;

import dev.vitrine.search.tagging.Labels;
import dev.vitrine.search.tagging.Lattice;

/// How unlikely a chain finds the right labels of a query, and which way that falls: expected minus
/// observed, for the scores of words and for those of transitions.
final class ChainLoss {
  private static final int LABELS = Labels.COUNT;

  private final Lattice lattice;
  private final float[][] words;
  private final int[] labels;

  /// @param transitions `e` to the transition scores, 0 where forbidden
  /// @param words scores of words
  ChainLoss(double[] transitions, float[][] words, int[] labels) {
    lattice = Lattice.of(transitions, words);
    this.words = words;
    this.labels = labels;
  }

  /// The negative logarithm of the probability of the labels.
  ///
  /// @param scores of transitions
  double loss(float[] scores) {
    double sum = 0;
    for (int t = 0; t < labels.length; t++) {
      sum += words[t][labels[t]] + scores[before(t) * LABELS + labels[t]];
    }
    return lattice.log() - sum;
  }

  private int before(int t) {
    return t == 0 ? Labels.START : labels[t - 1];
  }

  /// The slope along the scores of a word.
  void words(int t, float[] into) {
    for (int label = 0; label < LABELS; label++) {
      into[label] = (float) lattice.word(t, label);
    }
    into[labels[t]] -= 1;
  }

  /// Adds the slopes along the scores of transitions.
  void transitions(float[] into) {
    for (int t = 0; t < labels.length; t++) {
      if (t == 0) {
        for (int label = 0; label < LABELS; label++) {
          into[Labels.START * LABELS + label] += (float) lattice.word(0, label);
        }
      } else {
        for (int i = 0; i < LABELS * LABELS; i++) {
          into[i] += (float) lattice.pair(t, i / LABELS, i % LABELS);
        }
      }
      into[before(t) * LABELS + labels[t]] -= 1;
    }
  }
}
