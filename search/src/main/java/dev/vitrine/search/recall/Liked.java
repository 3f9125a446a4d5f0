package dev.vitrine.search.recall;

import dev.vitrine.index.column.Features;
import dev.vitrine.index.column.SortKey;
import dev.vitrine.index.postings.SlotKey;
import dev.vitrine.kernel.query.Attributes;
import dev.vitrine.kernel.query.Order;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.search.View;
import java.util.function.IntPredicate;

/// What to show to someone who has not said what they want: items that can be bought, that many
/// shoppers rated, and rated well.
///
/// @param columns where ratings stand
/// @param available whether an item can be bought
record Liked(Features columns, IntPredicate available) implements SlotKey {
  private static final double STARS = 5;

  /// For a query; in a market, what can be bought there counts.
  static Liked of(View view, Query query) {
    if (query.market().isEmpty()) {
      return new Liked(view.items(), view.items()::available);
    }
    SortKey buyable =
        view.columns().key(new Order(Attributes.AVAILABLE, true), query.offeredHere());
    return new Liked(view.items(), slot -> buyable.at(slot) < 0);
  }

  /// Whether an item can be bought, or has no price at which it could be, as a video has none.
  boolean showable(int slot) {
    return available.test(slot) || Double.isNaN(columns.price(slot));
  }

  @Override
  public double of(int slot) {
    double known = columns.ratingCount(slot);
    double count = known > 0 ? known : 0;
    double stars = columns.rating(slot);
    double praise = Double.isNaN(stars) ? 0 : Math.min(stars, STARS) / STARS;
    return Math.log1p(count) * praise * praise + (available.test(slot) ? 1 : 0);
  }
}
