package dev.vitrine.learn.evaluate;

import static java.lang.String.format;

import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// How well said probabilities agree with what came true, in bins of equal width.
public final class Reliability {
  private static final int BINS = 10;

  private final double[] said = new double[BINS];
  private final double[] was = new double[BINS];
  private double squares;
  private long all;

  /// Notes what was said of a case, and how far it came true, both 0 to 1.
  public void add(double probability, double truth) {
    int bin = Math.clamp((int) (BINS * probability), 0, BINS - 1);
    said[bin] += probability;
    was[bin] += truth;
    squares += (probability - truth) * (probability - truth);
    all++;
  }

  /// The expected calibration error (Naeini and others, 2015): the mean distance, over the cases,
  /// between what was said in their bin and the share that came true. 0 without cases.
  public double error() {
    double sum = IntStream.range(0, BINS).mapToDouble(b -> Math.abs(said[b] - was[b])).sum();
    return sum / Math.max(1, all);
  }

  /// The mean squared distance between what was said and what was; 0 without cases.
  public double brier() {
    return squares / Math.max(1, all);
  }

  /// A line for a person.
  ///
  /// @param what whose probability was said
  public String told(String what) {
    double share = DoubleStream.of(was).sum() / Math.max(1, all);
    return format(
        Locale.ROOT,
        "%s: said %.3f, was %.3f of %,d; calibration error %.3f, Brier %.3f (%.3f for the share)",
        what,
        DoubleStream.of(said).sum() / Math.max(1, all),
        share,
        all,
        error(),
        brier(),
        share * (1 - share));
  }
}
