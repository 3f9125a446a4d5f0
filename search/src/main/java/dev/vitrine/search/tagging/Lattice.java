package dev.vitrine.search.tagging;

import java.util.Arrays;

/// Every way to label one query, with how likely it is: forward and backward sums (Rabiner, 1989),
/// scaled word by word so that they stay finite.
public final class Lattice {
  private static final int LABELS = Labels.COUNT;

  private final double[] transitions;
  private final double[][] word;
  private final double[][] forward;
  private final double[][] backward;
  private final double[] scale;
  private double log;

  private Lattice(double[] transitions, float[][] words) {
    this.transitions = transitions;
    int n = words.length;
    word = new double[n][LABELS];
    forward = new double[n][LABELS];
    backward = new double[n][LABELS];
    scale = new double[n];
    for (int t = 0; t < n; t++) {
      exponentials(words[t], word[t]);
    }
    forward();
    backward();
  }

  /// The lattice of a query's words under a chain.
  public static Lattice of(Chain chain, float[][] words) {
    return new Lattice(chain.weights(), words);
  }

  /// The same, with the weights of the chain at hand.
  public static Lattice of(double[] transitions, float[][] words) {
    return new Lattice(transitions, words);
  }

  private void exponentials(float[] scores, double[] into) {
    float most = Float.NEGATIVE_INFINITY;
    for (float score : scores) {
      most = Math.max(most, score);
    }
    for (int label = 0; label < LABELS; label++) {
      into[label] = Math.exp(scores[label] - most);
    }
    log += most;
  }

  private void forward() {
    for (int t = 0; t < word.length; t++) {
      double[] now = forward[t];
      if (t == 0) {
        System.arraycopy(transitions, Labels.START * LABELS, now, 0, LABELS);
      } else {
        for (int before = 0; before < LABELS; before++) {
          double share = forward[t - 1][before];
          for (int label = 0; label < LABELS; label++) {
            now[label] += share * transitions[before * LABELS + label];
          }
        }
      }
      for (int label = 0; label < LABELS; label++) {
        now[label] *= word[t][label];
      }
      scale[t] = Arrays.stream(now).sum();
      for (int label = 0; label < LABELS; label++) {
        now[label] /= scale[t];
      }
      log += Math.log(scale[t]);
    }
  }

  private void backward() {
    if (word.length == 0) {
      return;
    }
    Arrays.fill(backward[word.length - 1], 1);
    double[] ahead = new double[LABELS];
    for (int t = word.length - 2; t >= 0; t--) {
      for (int label = 0; label < LABELS; label++) {
        ahead[label] = word[t + 1][label] * backward[t + 1][label] / scale[t + 1];
      }
      for (int before = 0; before < LABELS; before++) {
        double sum = 0;
        for (int label = 0; label < LABELS; label++) {
          sum += transitions[before * LABELS + label] * ahead[label];
        }
        backward[t][before] = sum;
      }
    }
  }

  /// The logarithm of the sum over all labellings of `e` to their score.
  public double log() {
    return log;
  }

  /// How likely a word has a label.
  public double word(int t, int label) {
    return forward[t][label] * backward[t][label];
  }

  /// How likely a word has a label and the word before it another one.
  ///
  /// @param t the second of the two words, 1 or more
  public double pair(int t, int before, int label) {
    return forward[t - 1][before]
        * transitions[before * LABELS + label]
        * word[t][label]
        * backward[t][label]
        / scale[t];
  }

  /// How likely the words of a span, these and no more, have its type.
  public double span(Span span) {
    int inside = Labels.inside(span.type());
    int label = Labels.begin(span.type());
    double share = forward[span.from()][label];
    for (int t = span.from() + 1; t < span.to(); t++) {
      share *= transitions[label * LABELS + inside] * word[t][inside] / scale[t];
      label = inside;
    }
    double ends = backward[span.to() - 1][label];
    if (span.to() < word.length) {
      int t = span.to();
      ends -=
          transitions[label * LABELS + inside] * word[t][inside] * backward[t][inside] / scale[t];
    }
    return Math.clamp(share * ends, 0, 1);
  }
}
