package dev.vitrine.search.mix;

/// What a page is worth: the sum over its slots of how likely the slot is looked at, times what its
/// card is worth by itself, times what the cards above do to it, e^(the sum of their log-odds). For
/// rare doings that is the change of their probability; it is kept within e^-3 and e^3.
public final class ListEvaluator {
  private static final double MOST = 3;
  private static final double DOUBLINGS = 2;

  private final Context context;
  private final double[] look;
  private final boolean independent;
  private final double most;

  /// @param slots how many there are from the top of the first page; those behind count as the last
  public ListEvaluator(Context context, Look look, int slots) {
    this.context = context;
    this.look = look.first(Math.max(1, slots * context.mostCells()));
    this.independent = context.independent();
    double odds =
        Math.max(0, context.sameProduct())
            + Math.max(0, context.sameKindBefore())
            + Math.max(0, context.kindShare())
            + DOUBLINGS * Math.abs(context.dearerBefore())
            + Math.max(0, context.sellerShown());
    this.most = Math.exp(Math.min(odds, MOST));
  }

  /// Whether cards do nothing to each other.
  boolean independent() {
    return independent;
  }

  /// How many cells of a grid a card of a kind takes.
  int cells(int kind) {
    return context.cells(kind);
  }

  /// What a card would add in the next slot of a page.
  double gain(Partial page, int card) {
    int rank = Math.min(page.task.start + page.cells, look.length - 1);
    double alone = look[rank] * page.task.cards.value[card];
    double odds = odds(page, card);
    return odds == 0 ? alone : alone * Math.exp(Math.clamp(odds, -MOST, MOST));
  }

  /// The most that a card could add in the next slot of a page, whatever stands above.
  double most(Partial page, int card) {
    int rank = Math.min(page.task.start + page.cells, look.length - 1);
    return look[rank] * page.task.cards.value[card] * most;
  }

  /// What the cards above do to one in the next slot, as log-odds.
  private double odds(Partial page, int card) {
    Cards cards = page.task.cards;
    double odds = 0;
    if (cards.groupSize[cards.group[card]] > 1
        && context.sameProduct() != 0
        && shown(page, cards.group[card])) {
      odds += context.sameProduct();
    }
    if (independent || page.filled == 0) {
      return odds;
    }
    int before = page.rows[page.filled - 1];
    if (cards.kind[before] == cards.kind[card]) {
      odds += context.sameKindBefore();
    }
    odds += context.kindShare() * page.kindsAbove[cards.kind[card]] / page.filled;
    double dearer = cards.doublings[before] - cards.doublings[card];
    if (!Double.isNaN(dearer)) {
      odds += context.dearerBefore() * Math.clamp(dearer, -DOUBLINGS, DOUBLINGS);
    }
    int seller = cards.makers[Cards.SELLER][card];
    if (seller >= 0 && page.sellersAbove[seller] > 0) {
      odds += context.sellerShown();
    }
    return odds;
  }

  private static boolean shown(Partial page, int group) {
    boolean shown = false;
    for (int slot = 0; slot < page.filled; slot++) {
      shown |= page.task.cards.group[page.rows[slot]] == group;
    }
    return shown;
  }

  /// What each slot of a page is worth.
  double[] worths(Task task, int[] page) {
    var partial = new Partial(task.under(task.limits.none()));
    double[] worths = new double[page.length];
    for (int slot = 0; slot < page.length; slot++) {
      double before = partial.worth;
      partial.place(page[slot]);
      worths[slot] = partial.worth - before;
    }
    return worths;
  }

  /// What a page is worth in all.
  double worth(Task task, int[] page) {
    double sum = 0;
    for (double one : worths(task, page)) {
      sum += one;
    }
    return sum;
  }
}
