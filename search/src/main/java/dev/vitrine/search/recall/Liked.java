package dev.vitrine.search.recall;

import dev.vitrine.index.column.Features;
import dev.vitrine.index.postings.SlotKey;

/// What to show to someone who has not said what they want: items that can be bought, that many
/// shoppers rated, and rated well.
///
/// @param columns where ratings and stock stand
record Liked(Features columns) implements SlotKey {
  private static final double STARS = 5;

  @Override
  public double of(int slot) {
    double known = columns.ratingCount(slot);
    double count = known > 0 ? known : 0;
    double stars = columns.rating(slot);
    double praise = Double.isNaN(stars) ? 0 : Math.min(stars, STARS) / STARS;
    return Math.log1p(count) * praise * praise + (columns.available(slot) ? 1 : 0);
  }
}
