package dev.vitrine.learn.relevance;

import static java.lang.String.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// How well said probabilities agree with what came true: their calibration error over bins of as
/// many cases each, sorted by what was said, and their Brier score.
public final class Reliability {
  private static final int BINS = 10;

  private record Case(double said, boolean was) {}

  private final List<Case> cases = new ArrayList<>();

  /// Notes what was said of a case, 0 to 1, and whether it was so.
  public void add(double said, boolean was) {
    cases.add(new Case(said, was));
  }

  public int size() {
    return cases.size();
  }

  /// The mean distance between what was said in a bin and the share that came true, weighed by the
  /// cases in it: the expected calibration error (Naeini and others, 2015). 0 without cases.
  public double error() {
    List<Case> sorted = cases.stream().sorted(Comparator.comparingDouble(Case::said)).toList();
    double sum = 0;
    for (int bin = 0; bin < BINS; bin++) {
      int from = (int) ((long) bin * sorted.size() / BINS);
      int to = (int) ((long) (bin + 1) * sorted.size() / BINS);
      List<Case> inside = sorted.subList(from, to);
      sum += Math.abs(said(inside) - was(inside)) * inside.size();
    }
    return sorted.isEmpty() ? 0 : sum / sorted.size();
  }

  /// The mean squared distance between what was said and what was; 0 without cases.
  public double brier() {
    return cases.stream()
        .mapToDouble(c -> Math.pow(c.said() - (c.was() ? 1 : 0), 2))
        .average()
        .orElse(0);
  }

  /// A line for a person.
  ///
  /// @param what whose probability was said
  public String told(String what) {
    double share = was(cases);
    return format(
        Locale.ROOT,
        "%s: said %.3f, was %.3f of %,d; calibration error %.3f, Brier %.3f (%.3f for the share)",
        what,
        said(cases),
        share,
        cases.size(),
        error(),
        brier(),
        share * (1 - share));
  }

  private static double said(List<Case> some) {
    return some.stream().mapToDouble(Case::said).average().orElse(0);
  }

  private static double was(List<Case> some) {
    return some.stream().mapToDouble(c -> c.was() ? 1 : 0).average().orElse(0);
  }
}
