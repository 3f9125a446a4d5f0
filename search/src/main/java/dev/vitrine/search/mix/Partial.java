package dev.vitrine.search.mix;

import java.util.Arrays;

/// A page as it is filled from the top. Pinned cards count from the start, and stand as soon as
/// their slot is reached.
final class Partial {
  private static final int NEVER = Integer.MIN_VALUE / 2;

  final Task task;
  private final Cards cards;
  private final Limits limits;

  /// The card of each slot up to `filled`.
  final int[] rows;

  /// Cards of the page, pinned ones to come among them.
  final boolean[] used;

  final int[] kinds = new int[Cards.KINDS];

  /// The last slot of each kind so far.
  final int[] last = new int[Cards.KINDS];

  private final int[] kept = new int[Cards.KINDS];

  /// How many cards each seller, brand and creator has.
  final int[][] makers;

  final int[] groups;

  /// How many cards above the next slot each seller has.
  final int[] sellersAbove;

  /// How many cards above the next slot are of each kind.
  final int[] kindsAbove = new int[Cards.KINDS];

  int filled;

  /// How many cells the cards take that stand.
  int cells;

  int fresh;

  /// The worst tier so far.
  int tier;

  double worth;

  Partial(Task task) {
    this.task = task;
    this.cards = task.cards;
    this.limits = task.limits;
    rows = new int[limits.size];
    used = new boolean[cards.size];
    makers = new int[Cards.MAKERS][cards.size];
    groups = new int[cards.size];
    sellersAbove = new int[cards.size];
    Arrays.fill(last, NEVER);
    for (int card : limits.fixed) {
      if (card >= 0) {
        count(card, 1);
      }
    }
    advance();
  }

  /// Becomes the same as another one of the task.
  void copy(Partial other) {
    System.arraycopy(other.rows, 0, rows, 0, other.filled);
    System.arraycopy(other.used, 0, used, 0, used.length);
    System.arraycopy(other.kinds, 0, kinds, 0, kinds.length);
    System.arraycopy(other.last, 0, last, 0, last.length);
    for (int maker = 0; maker < makers.length; maker++) {
      System.arraycopy(other.makers[maker], 0, makers[maker], 0, used.length);
    }
    System.arraycopy(other.groups, 0, groups, 0, groups.length);
    System.arraycopy(other.sellersAbove, 0, sellersAbove, 0, groups.length);
    System.arraycopy(other.kindsAbove, 0, kindsAbove, 0, kinds.length);
    filled = other.filled;
    cells = other.cells;
    fresh = other.fresh;
    tier = other.tier;
    worth = other.worth;
  }

  private void count(int card, int by) {
    used[card] = by > 0;
    kinds[cards.kind[card]] += by;
    groups[cards.group[card]] += by;
    fresh += cards.fresh[card] ? by : 0;
    for (int maker = 0; maker < makers.length; maker++) {
      int who = cards.makers[maker][card];
      if (who >= 0) {
        makers[maker][who] += by;
      }
    }
  }

  /// Lets pinned cards stand.
  private void advance() {
    while (filled < limits.size && limits.fixed[filled] >= 0) {
      stand(limits.fixed[filled]);
    }
  }

  private void stand(int card) {
    worth += task.evaluator.gain(this, card);
    last[cards.kind[card]] = filled;
    rows[filled++] = card;
    above(card, 1);
  }

  private void above(int card, int by) {
    int seller = cards.makers[Cards.SELLER][card];
    if (seller >= 0) {
      sellersAbove[seller] += by;
    }
    kindsAbove[cards.kind[card]] += by;
    cells += by * task.evaluator.cells(cards.kind[card]);
  }

  boolean full() {
    return filled == limits.size;
  }

  /// Puts a card into the next free slot.
  void place(int card) {
    count(card, 1);
    tier = Math.max(tier, limits.tiers ? cards.tier[card] : 0);
    stand(card);
    advance();
  }

  /// Whether the page can still be filled with a card in the next free slot. The page stays as it
  /// is.
  boolean goesOn(int card, Lookahead lookahead) {
    System.arraycopy(last, 0, kept, 0, last.length);
    int slot = filled;
    int tierBefore = tier;
    double worthBefore = worth;
    place(card);
    boolean on = lookahead.completes(this, card);
    while (filled > slot) {
      above(rows[--filled], -1);
    }
    count(card, -1);
    System.arraycopy(kept, 0, last, 0, last.length);
    tier = tierBefore;
    worth = worthBefore;
    return on;
  }

  /// Whether a card may be on the page at all, slots apart.
  boolean open(int card) {
    return !used[card]
        && !task.gone[card]
        && (!limits.tiers || cards.tier[card] >= tier)
        && (!limits.once || groups[cards.group[card]] == 0)
        && kinds[cards.kind[card]] < limits.most[cards.kind[card]]
        && room(Cards.SELLER, card)
        && room(Cards.BRAND, card)
        && room(Cards.CREATOR, card);
  }

  private boolean room(int maker, int card) {
    int who = cards.makers[maker][card];
    return who < 0 || makers[maker][who] < limits.caps[maker];
  }

  /// Whether a card may stand in the next free slot, for what is known by now.
  boolean fits(int card) {
    int kind = cards.kind[card];
    return open(card) && apart(kind, filled, last[kind]) && limits.lets(filled, kind);
  }

  /// How many minima that are not met yet a card would help to meet.
  int needs(int card) {
    int kind = cards.kind[card];
    return (kinds[kind] < limits.least[kind] ? 1 : 0)
        + (cards.fresh[card] && fresh < limits.fresh ? 1 : 0);
  }

  /// Whether a slot is far enough from others of the kind.
  boolean apart(int kind, int slot, int earlier) {
    int spacing = limits.spacing[kind];
    return spacing <= 1 || (slot - earlier >= spacing && task.ahead[kind][slot] - slot >= spacing);
  }
}
