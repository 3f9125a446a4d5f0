package dev.vitrine.search.recall;

import dev.vitrine.index.column.Columns;
import dev.vitrine.index.postings.SlotKey;

/// What to show to someone who has not said what they want: items that can be bought, that many
/// shoppers rated, and rated well.
///
/// @param columns where ratings and stock stand
record Liked(Columns columns) implements SlotKey {
  private static final double STARS = 5;

  @Override
  public double of(int slot) {
    double count = Math.max(0, columns.ratingCount(slot));
    double stars = columns.rating(slot);
    double praise = Double.isNaN(stars) ? 0 : Math.min(stars, STARS) / STARS;
    return Math.log1p(count) * praise * praise + (columns.available(slot) ? 1 : 0);
  }
}
