package dev.vitrine.learn.value;

import dev.vitrine.learn.evaluate.Estimate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// How much of what matters a first stage keeps when half of the candidates go on, on pages that it
/// did not learn from. Candidates of a page are those that were shown and some of the others.
///
/// @param pages that it was measured on
/// @param agreement share of what the final stage puts in front
/// @param usual the same of the sum of weights that the shop sets
/// @param done share of what was done on the page: clicks, carts twice, purchases three times; only
///   what was shown can have been clicked, so it favours what made the pages
/// @param usuallyDone the same of the sum
/// @param bought share of what the page's shopper bought, on it or elsewhere within a day; what
///   stayed in a cart counts a third
/// @param usuallyBought the same of the sum
/// @param evidence what it learnt from beside the final stage
public record FirstStageReport(
    int pages,
    double agreement,
    double usual,
    double done,
    double usuallyDone,
    Estimate bought,
    Estimate usuallyBought,
    Evidence evidence) {
  /// What was done, and what it leaves to the final stage's word.
  ///
  /// @param cases candidates with which something was done
  /// @param teacher how much the final stage's word counts, 1 where there are no cases
  public record Evidence(int cases, double teacher) {}

  /// Of too few pages to learn from.
  static FirstStageReport none(int pages) {
    double none = Double.NaN;
    Estimate nothing = new Kept(1).estimate(0);
    return new FirstStageReport(
        pages, none, none, none, none, nothing, nothing, new Evidence(0, 1));
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
        "%-8s  of %,d pages half the candidates keep %.3f of what the final stage puts in front,"
            + " %.3f of what was done and, of %,d pages with any, %s of purchases of all scenes,"
            + " instead of %.3f, %.3f and %s; learnt from %,d deeds, the final stage's word counting"
            + " %.2f%s",
        "first",
        pages,
        agreement,
        done,
        bought.queries(),
        told(bought),
        usual,
        usuallyDone,
        told(usuallyBought),
        evidence.cases(),
        evidence.teacher(),
        better() ? "" : "; not used");
  }

  private static String told(Estimate estimate) {
    return String.format(
        Locale.ROOT, "%.3f [%.3f, %.3f]", estimate.mean(), estimate.low(), estimate.high());
  }

  /// The report as facts by name.
  public Map<String, String> facts() {
    Map<String, String> facts = new HashMap<>();
    facts.put("first.pages", Integer.toString(pages));
    facts.put("first.agreement", Double.toString(agreement));
    facts.put("first.agreement-usual", Double.toString(usual));
    facts.put("first.done", Double.toString(done));
    facts.put("first.done-usual", Double.toString(usuallyDone));
    facts.put("first.bought", Double.toString(bought.mean()));
    facts.put("first.bought-usual", Double.toString(usuallyBought.mean()));
    facts.put("first.teacher", Double.toString(evidence.teacher()));
    return facts;
  }
}
