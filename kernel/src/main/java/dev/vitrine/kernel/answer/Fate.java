package dev.vitrine.kernel.answer;

import java.util.List;

/// What became of one item for one query: why it has its rank, or why it is not on the page.
///
/// @param id the item
/// @param outcome how far it came
/// @param rank 0-based rank when it was ranked, else -1
/// @param reasons its score in parts, as far as it was scored
/// @param notes sentences a person can read, most important first
public record Fate(String id, Outcome outcome, int rank, Reasons reasons, List<String> notes) {
  public Fate {
    notes = List.copyOf(notes);
  }

  /// How far an item came.
  public enum Outcome {
    ON_PAGE,
    RANKED_BELOW,
    CUT_BY_FIRST_STAGE,
    UNFIT,
    NOT_RECALLED,
    FILTERED_OUT,
    UNKNOWN_ITEM
  }
}
