package dev.vitrine.search.beside;

import dev.vitrine.kernel.beside.Reason;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

/// Items that several sources offer. A source counts for its weight, its best item for all of it.
final class Offers {
  private final Map<Integer, Offered> all = new HashMap<>();
  private double weights;

  /// An item, by slot.
  ///
  /// @param score of all sources together
  /// @param best what the source adds that adds most
  /// @param reason that source's
  record Offered(int slot, double score, double best, Reason reason) {
    private Offered and(double more, Reason because) {
      return more > best
          ? new Offered(slot, score + more, more, because)
          : new Offered(slot, score + more, best, reason);
    }
  }

  /// Takes what a source offers.
  ///
  /// @param scores above 0, by slot
  /// @param fits which of them may be taken
  void take(double weight, Reason reason, Map<Integer, Double> scores, IntPredicate fits) {
    weights += weight;
    var taken = new HashMap<>(scores);
    taken.keySet().removeIf(slot -> !fits.test(slot));
    double most = taken.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    taken.forEach((slot, score) -> {
      double more = weight * score / most;
      all.merge(
          slot, new Offered(slot, more, more, reason), (offered, _) -> offered.and(more, reason));
    });
  }

  int size() {
    return all.size();
  }

  /// All that is offered, the best first; scores are at most 1.
  ///
  /// @param factor what the score of a slot is multiplied by, 0 to 1
  List<Offered> ranked(IntToDoubleFunction factor) {
    return all.values().stream()
        .map(o ->
            new Offered(
                o.slot(), o.score() / weights * factor.applyAsDouble(o.slot()), 0, o.reason()))
        .sorted(
            Comparator.comparingDouble(Offered::score).reversed().thenComparingInt(Offered::slot))
        .toList();
  }
}
