package dev.vitrine.search.mix;

import java.util.Arrays;

/// One page that is to be laid out: from which cards, by which limits, and what pages before it
/// left. For one thread.
final class Task {
  private static final int FAR = Integer.MAX_VALUE / 2;

  final Cards cards;
  final Limits limits;
  final ListEvaluator evaluator;

  /// Cards that may not stand on this page: shown before, or pinned elsewhere.
  final boolean[] gone;

  /// The rank of the first slot, from the top of the first page.
  final int start;

  /// The next slot at or behind a slot that a card of a kind is pinned to.
  final int[][] ahead;

  /// How many slots at or behind a slot are free.
  final int[] free;

  Task(Cards cards, Limits limits, ListEvaluator evaluator, boolean[] gone, int start) {
    this.cards = cards;
    this.limits = limits;
    this.evaluator = evaluator;
    this.gone = gone;
    this.start = start;
    ahead = new int[Cards.KINDS][limits.size + 1];
    free = new int[limits.size + 1];
    for (int[] next : ahead) {
      Arrays.fill(next, FAR);
    }
    for (int slot = limits.size - 1; slot >= 0; slot--) {
      int card = limits.fixed[slot];
      free[slot] = free[slot + 1] + (card < 0 ? 1 : 0);
      for (int kind = 0; kind < ahead.length; kind++) {
        boolean here = card >= 0 && cards.kind[card] == kind;
        ahead[kind][slot] = here ? slot : ahead[kind][slot + 1];
      }
    }
  }

  /// Whether the cards that may stand in free slots are in their order; pinned ones are not.
  boolean ordered() {
    for (int card = 0; card < cards.size; card++) {
      if (cards.pinned[card] && !gone[card] && limits.fixed[card - start] != card) {
        return false;
      }
    }
    return true;
  }

  /// The same under other limits.
  Task under(Limits others) {
    return new Task(cards, others, evaluator, gone, start);
  }
}
