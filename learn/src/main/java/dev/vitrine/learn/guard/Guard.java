package dev.vitrine.learn.guard;

import dev.vitrine.learn.guard.Finding.Said;
import java.util.Arrays;
import java.util.List;

/// The comparison of two versions that rank at the same time for different shoppers. For each
/// measure the mean of a page is held against the worst that is tolerated beside the other's mean;
/// the chance of a false alarm is shared out among the measures.
public final class Guard {
  private static final int FEWEST_CASES = 25;

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
            .map(
                measure ->
                    measure == Measure.LATENCY
                        ? finding(measure, ours, theirs)
                        : finding(
                            measure, pages.ours().moments(measure), pages.theirs().moments(measure)))
            .toList();
    return new Verdict(pages.ours().pages(), pages.theirs().pages(), findings);
  }

  Finding finding(Measure measure, Moments ours, Moments theirs) {
    double tolerated = tolerances.of(measure);
    double factor = measure.more() ? 1 - tolerated : 1 + tolerated;
    double distance = ours.mean() - factor * theirs.mean();
    double margin = (measure.more() ? distance : -distance) + measure.slack();
    double error = Math.hypot(ours.error(), factor * theirs.error());
    double scale = Math.max(Math.abs(ours.mean()), Math.abs(theirs.mean()));
    double resolution = Math.max(tolerated, FINEST) * scale + measure.slack();
    double alpha = tolerances.level() / Measure.values().length;
    boolean known =
        alpha > 0
            && Math.min(ours.shoppers(), theirs.shoppers()) >= tolerances.fewest()
            && (measure == Measure.EMPTY || ours.sum() + theirs.sum() >= FEWEST_CASES);
    double width =
        known ? Sequential.width(error, resolution, alpha) : Double.POSITIVE_INFINITY;
    Said said = margin + width < 0 ? Said.WORSE : margin - width > 0 ? Said.FINE : Said.OPEN;
    return new Finding(measure, ours.mean(), theirs.mean(), margin, width, said);
  }
}
