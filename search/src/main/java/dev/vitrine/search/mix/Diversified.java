package dev.vitrine.search.mix;

import java.util.Optional;

/// Puts into each slot what adds most and is least like the cards above (maximal marginal
/// relevance; Carbonell and Goldstein, 1998): brand, seller and price say what is alike.
///
/// @param share of the gain that a card loses when it is just like one above, 0 to 1
record Diversified(double share) implements Generator {
  private static final double BRAND = 0.4;
  private static final double SELLER = 0.3;
  private static final double PRICE = 0.3;

  /// Prices less than as many doublings apart are alike.
  private static final double NEAR = 0.3;

  @Override
  public Optional<int[]> page(Task task) {
    return Filling.page(task, (page, card, gain) -> gain * (1 - share * alike(page, card)), TRIES);
  }

  private static double alike(Partial page, int card) {
    Cards cards = page.task.cards;
    double most = 0;
    for (int slot = 0; slot < page.filled; slot++) {
      most = Math.max(most, alike(cards, page.rows[slot], card));
    }
    return most;
  }

  private static double alike(Cards cards, int above, int card) {
    if (cards.group[above] == cards.group[card]) {
      return 1;
    }
    double apart = Math.abs(cards.doublings[above] - cards.doublings[card]);
    return (same(cards.makers[Cards.BRAND], above, card) ? BRAND : 0)
        + (same(cards.makers[Cards.SELLER], above, card) ? SELLER : 0)
        + (apart < NEAR ? PRICE : 0);
  }

  private static boolean same(int[] column, int one, int other) {
    return column[one] >= 0 && column[one] == column[other];
  }
}
