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
/// @param cells of a grid that the card in each place takes; empty where all take one
/// @param choice what the first page was drawn from; empty where nothing was left to chance
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Laid(
    int[] rows, String note, Map<Integer, Reasons> reasons, int[] cells, Optional<Choice> choice) {
  private static final int[] ALIKE = {};

  public Laid {
    reasons = Map.copyOf(reasons);
  }

  /// Rows where nothing was left to chance.
  public Laid(int[] rows, String note, Map<Integer, Reasons> reasons) {
    this(rows, note, reasons, ALIKE, Optional.empty());
  }

  /// Rows of which there is nothing to say.
  public static Laid silent(int[] rows) {
    return new Laid(rows, "", Map.of());
  }

  /// The same with cards of other sizes.
  public Laid sized(int[] sizes) {
    return new Laid(rows, note, reasons, sizes, choice);
  }

  /// The same that was drawn.
  public Laid drawn(Optional<Choice> from) {
    return new Laid(rows, note, reasons, cells, from);
  }

  /// How many cells the card in a place takes.
  public int room(int place) {
    return cells.length == 0 ? 1 : cells[place];
  }

  /// What there is to say of a row.
  public Reasons of(int row) {
    return reasons.getOrDefault(row, Reasons.NONE);
  }
}
