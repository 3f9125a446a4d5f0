package dev.vitrine.learn.value;

import dev.vitrine.learn.evaluate.Calibration;
import dev.vitrine.learn.evaluate.ListQuality;
import dev.vitrine.search.model.Head;
import java.util.Locale;
import java.util.Optional;

/// How well a head tells what comes, on the last pages, which it did not learn from.
///
/// @param learnt cases that it learnt from
/// @param hits those of them in which it happened
/// @param tested cases that it is measured on
/// @param said its mean probability of these
/// @param was the share of these in which it happened
/// @param loss mean negative log likelihood
/// @param usual the same of the share among the cases learnt from, for all alike
/// @param auc how well it orders; not-a-number when there is nothing to order
/// @param rounds trees that it adds up, 0 when there was too little to learn from
/// @param calibration what it said of these beside what came true
/// @param lists how well it orders the cards of each page of these
/// @param kinds what it said of each kind of card among these
/// @param neighbouring what the cards above one did to it among these
public record HeadReport(
    Head head,
    int learnt,
    int hits,
    int tested,
    double said,
    double was,
    double loss,
    double usual,
    double auc,
    int rounds,
    Calibration calibration,
    ListQuality lists,
    KindSums kinds,
    Neighbouring neighbouring) {
  /// A line for a person.
  public String told() {
    return String.format(
        Locale.ROOT,
        "%-8s  learnt from %,9d, %,8d times yes; on the last %,8d: said %.4f, was %.4f, AUC %.3f,"
            + " loss %.4f instead of %.4f, %d trees",
        head.key(),
        learnt,
        hits,
        tested,
        said,
        was,
        auc,
        loss,
        usual,
        rounds);
  }

  /// A second line, of how it orders the cards of a page; empty where no page tells.
  public Optional<String> toldOfLists() {
    return Double.isNaN(lists.auc().mean())
        ? Optional.empty()
        : Optional.of(String.format(Locale.ROOT, "%-8s  %s", head.key(), lists.told()));
  }
}
