package dev.vitrine.learn.guard;

import dev.vitrine.learn.guard.Finding.Said;
import java.util.Arrays;
import java.util.List;

/// The comparison of two versions that rank at the same time for different shoppers. For each
/// measure the mean of a page is held against the worst that is tolerated beside the other's mean;
/// the chance of a false alarm is shared out among the measures.
public final class Guard {
  /// Cases that are to be expected in either group before anything is said of a measure.
  private static final int FEWEST_CASES = 10;

  /// The finest difference that is asked for, as a share of the other's mean.
  private static final double FINEST = 0.02;

  private final Tolerances tolerances;

  public Guard(Tolerances tolerances) {
    this.tolerances = tolerances;
  }

  /// What is known by now.
  ///
  /// @param ours latency of pages of the version that has to prove itself
  /// @param theirs the same of the other one
  public Verdict look(TrialPages pages, Moments ours, Moments theirs) {
    List<Finding> findings =
        Arrays.stream(Measure.values())
            .map(measure -> of(measure, pages.ours(), pages.theirs(), ours, theirs))
            .toList();
    return new Verdict(pages.ours().pages(), pages.theirs().pages(), findings);
  }

  /// What is known of one measure by now.
  ///
  /// @param one what became of the pages of the version that has to prove itself
  /// @param other the same of the other one
  /// @param ours latency of pages of the one
  /// @param theirs the same of the other
  public Finding of(Measure measure, Group one, Group other, Moments ours, Moments theirs) {
    if (measure == Measure.LATENCY) {
      return finding(measure, ours, theirs, true);
    }
    Measure cases = measure == Measure.VALUE ? Measure.PURCHASES : measure;
    boolean enough = enough(cases, one.moments(cases), other.moments(cases));
    return finding(measure, one.moments(measure), other.moments(measure), enough);
  }

  /// Whether there is enough of a measure that counts something.
  static boolean enough(Measure measure, Moments ours, Moments theirs) {
    double rate = (ours.sum() + theirs.sum()) / Math.max(1, ours.pages() + theirs.pages());
    double expected = (rate + measure.slack()) * Math.min(ours.pages(), theirs.pages());
    return expected >= FEWEST_CASES;
  }

  Finding finding(Measure measure, Moments ours, Moments theirs, boolean enough) {
    double tolerated = tolerances.of(measure);
    double factor = measure.more() ? 1 - tolerated : 1 + tolerated;
    double distance = ours.mean() - factor * theirs.mean();
    double margin = (measure.more() ? distance : -distance) + measure.slack();
    double scale = Math.max(Math.abs(ours.mean()), Math.abs(theirs.mean()));
    double resolution = Math.max(tolerated, FINEST) * scale + measure.slack();
    double alpha = tolerances.level() / Measure.values().length;
    boolean known =
        enough && alpha > 0 && Math.min(ours.shoppers(), theirs.shoppers()) >= tolerances.fewest();
    double width =
        known
            ? Sequential.width(error(ours, theirs, factor), resolution, alpha)
            : Double.POSITIVE_INFINITY;
    Said said = margin + width < 0 ? Said.WORSE : margin - width > 0 ? Said.FINE : Said.OPEN;
    return new Finding(measure, ours.mean(), theirs.mean(), margin, width, said);
  }

  /// How well the difference is known. Each group counts with the greater variance of both: a small
  /// group in which by chance nothing happened would else seem to be known for certain.
  private static double error(Moments ours, Moments theirs, double factor) {
    double variance = Math.max(ours.variance(), theirs.variance());
    return Math.sqrt(variance * (1.0 / ours.pages() + factor * factor / theirs.pages()));
  }
}
