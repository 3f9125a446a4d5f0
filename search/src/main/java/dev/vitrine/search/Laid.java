package dev.vitrine.search;

import dev.vitrine.kernel.answer.Reasons;
import java.util.Map;

/// A page as a mixer laid it out, and what it has to say of it.
///
/// @param rows of the candidates that are shown, in order, from the query's first rank on
/// @param note for the trace, empty when there is nothing to say
/// @param reasons by row, of those that there is something to say of; they add nothing to scores
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Laid(int[] rows, String note, Map<Integer, Reasons> reasons) {
  public Laid {
    reasons = Map.copyOf(reasons);
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
