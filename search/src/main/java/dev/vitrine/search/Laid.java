package dev.vitrine.search;

import dev.vitrine.kernel.answer.Reasons;
import dev.vitrine.search.mix.Choice;
import java.util.Map;
import java.util.Optional;

/// A page as a mixer laid it out, and what it has to say of it.
///
/// @param rows of the candidates that are shown, in order, from the query's first rank on
/// @param note for the trace, empty when there is nothing to say
/// @param reasons by row, of those that there is something to say of; they add nothing to scores
/// @param choice what the first page was drawn from; empty where nothing was left to chance
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Laid(
    int[] rows, String note, Map<Integer, Reasons> reasons, Optional<Choice> choice) {
  public Laid {
    reasons = Map.copyOf(reasons);
  }

  /// Rows where nothing was left to chance.
  public Laid(int[] rows, String note, Map<Integer, Reasons> reasons) {
    this(rows, note, reasons, Optional.empty());
  }

  /// Rows of which there is nothing to say.
  public static Laid silent(int[] rows) {
    return new Laid(rows, "", Map.of());
  }

  /// What there is to say of a row.
  public Reasons of(int row) {
    return reasons.getOrDefault(row, Reasons.NONE);
  }
}
