package dev.vitrine.learn.value;

import java.util.Locale;
import java.util.Map;

/// How much of what matters a first stage keeps when half of the candidates go on, on pages that it
/// did not learn from. Candidates of a page are those that were shown and some of the others.
///
/// @param pages that it was measured on
/// @param agreement share of what the final stage puts in front
/// @param usual the same of the sum of weights that the shop sets
/// @param done share of what was clicked, what was bought counting three times; only what was shown
///   can have been, so it favours what made the pages
/// @param usuallyDone the same of the sum
public record FirstStageReport(
    int pages, double agreement, double usual, double done, double usuallyDone) {
  /// Of too few pages to learn from.
  static FirstStageReport none(int pages) {
    return new FirstStageReport(pages, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
  }

  /// Whether it chooses better than the sum.
  public boolean better() {
    return agreement > usual;
  }

  /// A line for a person.
  public String told() {
    if (Double.isNaN(agreement)) {
      return String.format(Locale.ROOT, "%-8s  too few pages: %,d", "first", pages);
    }
    return String.format(
        Locale.ROOT,
        "%-8s  of %,d pages half the candidates keep %.3f of what the final stage puts in front and"
            + " %.3f of what was clicked, instead of %.3f and %.3f%s",
        "first",
        pages,
        agreement,
        done,
        usual,
        usuallyDone,
        better() ? "" : "; not used");
  }

  /// The report as facts by name.
  public Map<String, String> facts() {
    return Map.of(
        "first.pages", Integer.toString(pages),
        "first.agreement", Double.toString(agreement),
        "first.agreement-usual", Double.toString(usual),
        "first.done", Double.toString(done),
        "first.done-usual", Double.toString(usuallyDone));
  }
}
