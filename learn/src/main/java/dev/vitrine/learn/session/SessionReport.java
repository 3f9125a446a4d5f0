package dev.vitrine.learn.session;

import dev.vitrine.learn.evaluate.Estimate;
import java.util.Locale;

/// How well the next item was told.
///
/// @param learnt visits that were learnt from
/// @param measured visits that were measured
/// @param targets next items there were to tell
/// @param unknown the share of these that no visit had that was learnt from
/// @param returns the share of these that the visit had had before
/// @param recall share of next items among the first 20
/// @param rank mean of one over the rank among the first 20, 0 beyond
/// @param recallOfNew the same as `recall`, of next items that the visit had not had
/// @param micros mean time of an answer
public record SessionReport(
    int learnt,
    int measured,
    int targets,
    double unknown,
    double returns,
    Estimate recall,
    Estimate rank,
    Estimate recallOfNew,
    double micros) {
  /// As a table.
  public String text() {
    return String.format(
        Locale.ROOT,
        """
        visits learnt from        %,d
        visits measured           %,d
        next items                %,d
          never seen before       %.2f %% (count as missed)
          seen in the same visit  %.2f %%

        recall@20                 %s
        MRR@20                    %s
        recall@20 of new items    %s
        mean time of an answer    %.0f µs

        recall@20: share of next items among the first 20 of all items that were learnt of. MRR@20:
        mean of one over their rank, 0 beyond 20. Every visit is cut after each of its items but the
        last, and each cut counts the same. In brackets 95 %% intervals, visits drawn anew.
        """,
        learnt,
        measured,
        targets,
        100 * unknown,
        100 * returns,
        shown(recall),
        shown(rank),
        shown(recallOfNew),
        micros);
  }

  private static String shown(Estimate estimate) {
    return String.format(
        Locale.ROOT, "%.4f [%.4f, %.4f]", estimate.mean(), estimate.low(), estimate.high());
  }
}
