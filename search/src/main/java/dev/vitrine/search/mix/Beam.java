package dev.vitrine.search.mix;

import java.util.Optional;

/// Fills several pages slot by slot and lets those go on that are worth most so far. Its page is
/// never worth less than the greedy one.
///
/// @param width how many pages go on
record Beam(int width) implements Generator {
  @Override
  public Optional<int[]> page(Task task) {
    Optional<int[]> greedy = new Greedy().page(task);
    int[] found = new Search(task, width).page();
    boolean better =
        found.length == task.limits.size
            && (greedy.isEmpty()
                || Best.more(
                    task.evaluator.worth(task, found), task.evaluator.worth(task, greedy.get())));
    return better ? Optional.of(found) : greedy;
  }

  /// One page being looked for.
  private static final class Search {
    private final Task task;
    private final int width;
    private final Lookahead lookahead;
    private final double[] gains;

    /// Whether cards are in the order of their tiers, and lose worth within each.
    private final boolean ordered;

    private Partial[] pages;
    private Partial[] nexts;
    private int size;

    /// The best steps so far, by worth.
    private final int[] from;

    private final int[] cards;
    private final double[] worths;
    private int steps;

    Search(Task task, int width) {
      this.task = task;
      this.width = width;
      lookahead = new Lookahead(task.cards.size);
      gains = new double[task.cards.size];
      ordered = task.limits.tiers && task.ordered();
      pages = pages();
      nexts = pages();
      from = new int[width + 1];
      cards = new int[width + 1];
      worths = new double[width + 1];
    }

    private Partial[] pages() {
      var made = new Partial[width];
      for (int i = 0; i < width; i++) {
        made[i] = new Partial(task);
      }
      return made;
    }

    int[] page() {
      size = lookahead.completes(pages[0]) ? 1 : 0;
      while (size > 0 && !pages[0].full()) {
        steps = 0;
        for (int page = 0; page < size; page++) {
          look(page);
        }
        go();
      }
      return size == 0 ? new int[0] : pages[0].rows;
    }

    /// Looks for the best steps of a page, all in the best tier that has one.
    private void look(int at) {
      lookahead.before(pages[at]);
      int found = 0;
      for (int from = 0, to; from < gains.length && found == 0; from = to) {
        to = end(from);
        found = look(at, from, to);
      }
    }

    /// Where the cards of the same tier end.
    private int end(int from) {
      int to = ordered ? from + 1 : gains.length;
      while (to < gains.length && task.cards.tier[to] == task.cards.tier[from]) {
        to++;
      }
      return to;
    }

    /// Looks for the best steps among some cards. Where these lose worth in their order, those that
    /// could add less than the best that is left are not looked at.
    private int look(int at, int from, int to) {
      Partial page = pages[at];
      int found = 0;
      int next = from;
      int best = -1;
      while (true) {
        while (next < to && (best < 0 || !ordered || most(page, next) > gains[best])) {
          gains[next] = page.fits(next) ? task.evaluator.gain(page, next) : -1;
          best = better(next, best) ? next : best;
          next++;
        }
        if (best < 0 || found == width) {
          return found;
        }
        double worth = page.worth + gains[best];
        if (found > 0 && steps == width && worth <= worths[width - 1]) {
          return found;
        }
        if (page.goesOn(best, lookahead)) {
          keep(at, best, worth);
          found++;
        }
        gains[best] = -1;
        best = -1;
        for (int card = from; card < next; card++) {
          best = better(card, best) ? card : best;
        }
      }
    }

    private double most(Partial page, int card) {
      return task.evaluator.most(page, card);
    }

    private boolean better(int card, int than) {
      if (gains[card] < 0) {
        return false;
      }
      int tiers =
          than < 0 || !task.limits.tiers ? 0 : task.cards.tier[card] - task.cards.tier[than];
      return than < 0 || tiers < 0 || (tiers == 0 && gains[card] > gains[than]);
    }

    private void keep(int page, int card, double worth) {
      int at = steps;
      while (at > 0 && worths[at - 1] < worth) {
        from[at] = from[at - 1];
        cards[at] = cards[at - 1];
        worths[at] = worths[at - 1];
        at--;
      }
      from[at] = page;
      cards[at] = card;
      worths[at] = worth;
      steps = Math.min(width, steps + 1);
    }

    private void go() {
      for (int i = 0; i < steps; i++) {
        nexts[i].copy(pages[from[i]]);
        nexts[i].place(cards[i]);
      }
      Partial[] old = pages;
      pages = nexts;
      nexts = old;
      size = steps;
    }
  }
}
