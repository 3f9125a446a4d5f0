package dev.vitrine.learn.value;

import java.util.Arrays;
import java.util.Optional;

/// A Poisson regression of clicks on what stands above a card, by Newton's method, with a constant
/// and the logarithm of the rank beside it. What is looked for is pulled towards nothing, as by a
/// normal prior with a standard deviation of one half.
final class NeighbourFit {
  private static final int START = 1 << 12;
  private static final int BESIDE = 2;
  private static final int STEPS = 25;
  private static final double PRIOR = 4;
  private static final double LOOSE = 1e-3;
  private static final double ENDED = 1e-9;
  private static final double FARTHEST = 3;

  private final int looked;
  private final int all;
  private double[] known;
  private double[] said;
  private boolean[] clicked;
  private int size;

  /// What was found.
  ///
  /// @param odds of each thing
  /// @param doubts one standard deviation of each
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Found(double[] odds, double[] doubts) {}

  /// @param looked how many things are looked for
  NeighbourFit(int looked) {
    this.looked = looked;
    this.all = looked + BESIDE;
    known = new double[START * all];
    said = new double[START];
    clicked = new boolean[START];
  }

  /// Takes a card.
  ///
  /// @param rank counted from 0
  /// @param things how much of each stands above
  /// @param probable how probable a click was said to be
  void add(int rank, double[] things, double probable, boolean click) {
    if (size == said.length) {
      known = Arrays.copyOf(known, 2 * known.length);
      said = Arrays.copyOf(said, 2 * size);
      clicked = Arrays.copyOf(clicked, 2 * size);
    }
    System.arraycopy(things, 0, known, size * all, looked);
    known[size * all + looked] = 1;
    known[size * all + looked + 1] = Math.log1p(rank);
    said[size] = probable;
    clicked[size++] = click;
  }

  /// What is likeliest; nothing where that cannot be told.
  Optional<Found> fit() {
    double[] odds = new double[all];
    double[][] spread = new double[0][];
    double moved = Double.MAX_VALUE;
    for (int step = 0; step < STEPS && moved > ENDED; step++) {
      double[] slope = new double[all];
      double[][] curve = new double[all][all];
      differentiate(odds, slope, curve);
      spread = inverse(curve);
      moved = 0;
      for (int i = 0; i < all; i++) {
        double by = 0;
        for (int k = 0; k < all; k++) {
          by += spread[i][k] * slope[k];
        }
        odds[i] = Math.clamp(odds[i] + by, -FARTHEST, FARTHEST);
        moved = Math.max(moved, Math.abs(by));
      }
    }
    double[] doubts = new double[looked];
    for (int i = 0; i < looked; i++) {
      doubts[i] = Math.sqrt(spread[i][i]);
    }
    double[] found = Arrays.copyOf(odds, looked);
    boolean numbers = Arrays.stream(found).allMatch(Double::isFinite);
    return numbers && Arrays.stream(doubts).allMatch(d -> d > 0)
        ? Optional.of(new Found(found, doubts))
        : Optional.empty();
  }

  private void differentiate(double[] odds, double[] slope, double[][] curve) {
    for (int i = 0; i < all; i++) {
      double prior = i < looked ? PRIOR : LOOSE;
      slope[i] -= prior * odds[i];
      curve[i][i] += prior;
    }
    for (int card = 0; card < size; card++) {
      int at = card * all;
      double sum = 0;
      for (int i = 0; i < all; i++) {
        sum += odds[i] * known[at + i];
      }
      double expected = said[card] * Math.exp(sum);
      double off = (clicked[card] ? 1 : 0) - expected;
      for (int i = 0; i < all; i++) {
        slope[i] += off * known[at + i];
        for (int k = 0; k < all; k++) {
          curve[i][k] += expected * known[at + i] * known[at + k];
        }
      }
    }
  }

  /// The inverse of a positive definite matrix, which is used up (Gauss and Jordan).
  private static double[][] inverse(double[][] matrix) {
    int n = matrix.length;
    double[][] inverse = new double[n][n];
    for (int i = 0; i < n; i++) {
      inverse[i][i] = 1;
    }
    for (int pivot = 0; pivot < n; pivot++) {
      double by = matrix[pivot][pivot];
      for (int k = 0; k < n; k++) {
        matrix[pivot][k] /= by;
        inverse[pivot][k] /= by;
      }
      for (int row = 0; row < n; row++) {
        double times = row == pivot ? 0 : matrix[row][pivot];
        for (int k = 0; k < n && times != 0; k++) {
          matrix[row][k] -= times * matrix[pivot][k];
          inverse[row][k] -= times * inverse[pivot][k];
        }
      }
    }
    return inverse;
  }
}
