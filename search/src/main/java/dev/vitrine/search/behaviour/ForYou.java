package dev.vitrine.search.behaviour;

import dev.vitrine.search.feature.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Says in words what of a shopper's past speaks for an item, as far as it matters for what is
/// asked.
public final class ForYou {
  /// Shares below this are not told.
  private static final double LEAST = 0.1;

  private ForYou() {}

  /// That of the item of a row; nothing where nothing is remembered of who asks, or nothing of it
  /// matters.
  public static List<String> notes(Rows rows, int row) {
    Remembered remembered = rows.remembered();
    Attention attention = remembered.attention();
    var notes = new ArrayList<String>();
    if (attention.none()) {
      return notes;
    }
    tell("has its brand", share(attention, (h, i) -> h.brand(i), remembered.brand(row)), notes);
    tell("has its seller", share(attention, (h, i) -> h.seller(i), remembered.seller(row)), notes);
    tell(
        "has its creator",
        share(attention, (h, i) -> h.creator(i), remembered.creator(row)),
        notes);
    float liked = remembered.liked().share(rows.slot(row));
    tell("has its other values, such as its colour", liked, notes);
    double doublings = Prices.doublings(rows, row) - attention.doublings();
    if (!Double.isNaN(doublings)) {
      notes.add(
          String.format(
              Locale.ROOT,
              "For this shopper: it costs %.1f times what they turn to for the like.",
              Math.pow(2, doublings)));
    }
    return notes;
  }

  private static double share(Attention attention, Attention.Thing thing, long own) {
    return attention.shares(thing).getOrDefault(own, 0.0);
  }

  private static void tell(String what, double share, List<String> notes) {
    if (share >= LEAST) {
      notes.add(
          String.format(
              Locale.ROOT,
              "For this shopper: %.0f %% of what matters of their past %s.",
              100 * share,
              what));
    }
  }
}
