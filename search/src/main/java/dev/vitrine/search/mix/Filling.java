package dev.vitrine.search.mix;

import java.util.Arrays;
import java.util.Optional;

/// Fills a page slot by slot with what a picker likes best among cards of the best tier that may
/// stand there, goes back where it is stuck, and gives up when it has tried often enough. Where it
/// does not give up, it finds a page if there is one. For one page.
final class Filling {
  private static final double TRIED = Double.NEGATIVE_INFINITY;

  /// More than any gain, and not so much that gains are lost in rounding.
  private static final double FAR = 1e9;

  private final Task task;
  private final Picker picker;
  private final Lookahead lookahead;
  private final Partial[] stack;
  private final double[][] liking;
  private int tries;

  /// How much a card is liked in the next slot.
  interface Picker {
    /// More for what is liked more.
    ///
    /// @param gain what the card would add to the worth of the page
    double liking(Partial page, int card, double gain);
  }

  private Filling(Task task, Picker picker, int tries) {
    this.task = task;
    this.picker = picker;
    this.tries = tries;
    this.lookahead = new Lookahead(task.cards.size);
    this.stack = new Partial[task.free[0] + 1];
    this.liking = new double[stack.length][];
  }

  /// The page, or nothing when none was found.
  ///
  /// @param tries how many cards may be put down
  static Optional<int[]> page(Task task, Picker picker, int tries) {
    return new Filling(task, picker, tries).page();
  }

  /// The page of what adds most; where tries run out, of what is needed most.
  static Optional<int[]> greedy(Task task, int tries) {
    var first = new Filling(task, (_, _, gain) -> gain, tries);
    Optional<int[]> page = first.page();
    return page.isPresent() || first.tries >= 0
        ? page
        : page(task, (partial, card, gain) -> gain + FAR * partial.needs(card), tries);
  }

  private Optional<int[]> page() {
    stack[0] = new Partial(task);
    return lookahead.completes(stack[0]) && on(0)
        ? Optional.of(stack[stack.length - 1].rows)
        : Optional.empty();
  }

  private boolean on(int depth) {
    Partial page = stack[depth];
    if (page.full()) {
      return true;
    }
    double[] likings = likings(depth, page);
    lookahead.before(page);
    for (int card = best(likings); card >= 0; card = best(likings)) {
      if (tries-- <= 0) {
        return false;
      }
      if (page.goesOn(card, lookahead)) {
        Partial next = next(depth + 1);
        next.copy(page);
        next.place(card);
        if (on(depth + 1)) {
          return true;
        }
        lookahead.before(page);
      }
      for (int other = 0; other < likings.length; other++) {
        boolean same = other == card || task.cards.alike(card, other);
        likings[other] = same ? TRIED : likings[other];
      }
    }
    return false;
  }

  private Partial next(int depth) {
    Partial next = stack[depth];
    if (next == null) {
      next = new Partial(task);
      stack[depth] = next;
    }
    return next;
  }

  private double[] likings(int depth, Partial page) {
    if (liking[depth] == null) {
      liking[depth] = new double[task.cards.size];
    }
    double[] likings = liking[depth];
    Arrays.fill(likings, TRIED);
    for (int card = 0; card < likings.length; card++) {
      if (page.fits(card)) {
        likings[card] = picker.liking(page, card, task.evaluator.gain(page, card));
      }
    }
    return likings;
  }

  /// The card that is liked best in the best tier, or -1.
  private int best(double[] likings) {
    int best = -1;
    for (int card = 0; card < likings.length; card++) {
      if (likings[card] != TRIED && (best < 0 || better(likings, card, best))) {
        best = card;
      }
    }
    return best;
  }

  private boolean better(double[] likings, int card, int than) {
    int tiers = task.limits.tiers ? task.cards.tier[card] - task.cards.tier[than] : 0;
    return tiers < 0 || (tiers == 0 && likings[card] > likings[than]);
  }
}
