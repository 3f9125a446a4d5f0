package dev.vitrine.learn.category;

import java.util.stream.IntStream;

/// How often what was said with a probability was right, in bins of equal width.
final class Reliability {
  private static final int BINS = 10;

  private final double[] said = new double[BINS];
  private final double[] right = new double[BINS];
  private double all;

  /// Takes a probability and how far it was right, 0 to 1.
  void add(double probability, double hit) {
    int bin = Math.clamp((int) (BINS * probability), 0, BINS - 1);
    said[bin] += probability;
    right[bin] += hit;
    all++;
  }

  /// The expected calibration error: the mean distance of what was said from what was right.
  double error() {
    double sum = IntStream.range(0, BINS).mapToDouble(b -> Math.abs(said[b] - right[b])).sum();
    return sum / Math.max(1, all);
  }
}
