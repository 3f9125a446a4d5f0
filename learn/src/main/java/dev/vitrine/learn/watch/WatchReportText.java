package dev.vitrine.learn.watch;

import static java.lang.String.format;

import java.util.Locale;

/// A report for a person.
public final class WatchReportText {
  private WatchReportText() {}

  /// The whole of it.
  public static String of(WatchReport report) {
    var text = new StringBuilder();
    text.append(
        format(
            Locale.ROOT,
            "%s: %,d impressions (%,d more rows repeat one), %d features; tested on %s, %.0f s%n",
            report.folder(),
            report.rows(),
            report.repeated(),
            report.features(),
            report.day(),
            report.seconds()));
    text.append(
        "AUC: chance that what came true has the higher probability; by user: mean over users with"
            + " both outcomes, weighed by impressions, from what was known when the day began; 95 %"
            + " intervals over users\n");
    report.outcomes().forEach(outcome -> append(text, outcome));
    return text.toString();
  }

  private static void append(StringBuilder text, WatchReport.Outcome outcome) {
    text.append(format(Locale.ROOT, "%n%s (learnt %s)%n", outcome.name(), outcome.learnt()));
    outcome.slices().forEach(slice -> append(text, slice));
    if (!outcome.without().isEmpty()) {
      text.append(format(Locale.ROOT, "%n  learnt without%n"));
    }
    for (WatchReport.Without without : outcome.without()) {
      text.append(
          format(
              Locale.ROOT,
              "  %-12s %3d features  AUC lost %s%n",
              without.part(),
              without.features(),
              without.lost().told(true)));
    }
  }

  private static void append(StringBuilder text, Slice slice) {
    text.append(
        format(
            Locale.ROOT,
            "%n  %s: %,d of %,d users, %.1f %% came true%n",
            slice.name(),
            slice.rows(),
            slice.users(),
            100 * slice.share()));
    text.append(
        format(
            Locale.ROOT,
            "  %-10s %-24s %-24s %-27s %-8s %s%n",
            "by",
            "AUC",
            "by user",
            "trees are better by (AUC)",
            "log loss",
            "calibration error"));
    for (Measured one : slice.measured()) {
      text.append(
          format(
              Locale.ROOT,
              "  %-10s %-24s %-24s %-27s %.4f   %.4f%n",
              one.name(),
              one.auc().told(false),
              one.grouped().told(false),
              one.below().value() == 0 ? "" : one.below().told(true),
              one.logLoss(),
              one.calibration()));
    }
  }
}
