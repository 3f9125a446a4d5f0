package dev.vitrine.app.command;

import dev.vitrine.learn.category.CategoryQuality;
import dev.vitrine.learn.evaluate.Estimate;
import java.util.Locale;

/// The quality of predictions of categories as text: each figure with what it means.
final class CategoryReport {
  private CategoryReport() {}

  static String of(String what, CategoryQuality q) {
    return line(
            "%s: %,d queries, of %.1f %% no word is known", what, q.queries(), 100 * q.unknown())
        + line(
            "accuracy@1       %.3f %s  the likeliest category holds what is meant",
            q.best().mean(), interval(q.best()))
        + line(
            "accuracy@1, top  %.3f %s  the same of the top level",
            q.top().mean(), interval(q.top()))
        + line(
            "calibration      %.3f  expected error of the likeliest category's probability, ten bins",
            q.error())
        + line(
            "clear            %.3f  queries whose answer is clear; it has %.2f categories",
            q.answered(), q.named())
        + line(
            "coverage         %.3f  clear answers that hold what is meant; %.3f was said",
            q.covered(), q.promised())
        + line(
            "time             p50 %.0f µs, p99 %.0f µs, the shortest of three",
            q.micros(0.5), q.micros(0.99));
  }

  private static String interval(Estimate estimate) {
    return String.format(Locale.ROOT, "[%.3f, %.3f]", estimate.low(), estimate.high());
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format + "%n", values);
  }
}
