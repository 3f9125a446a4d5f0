package dev.vitrine.search.mix;

import dev.vitrine.kernel.query.Layout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// The one long list that pages are cut from: pages of a set number of slots are laid out one after
/// another, each from what those before it left, as long as a page can be filled without showing a
/// product twice. What is left then, cards of products that are shown, comes last of all, behind
/// the candidates that are not mixed. Pinned cards stand where they stood. For one query.
public final class LongList {
  private static final int WIDTH = 8;
  private static final double LESS = 0.3;
  private static final int EVERY = 4;

  private final Cards cards;
  private final Constraints constraints;
  private final ListEvaluator evaluator;
  private final Best best;
  private final int page;
  private final boolean[] taken;
  private final List<Window> windows = new ArrayList<>();
  private Optional<Choosing> choosing = Optional.empty();
  private Optional<Choice> choice = Optional.empty();
  private boolean ended;

  LongList(Cards cards, Constraints constraints, ListEvaluator evaluator, Best best, int page) {
    this.cards = cards;
    this.constraints = constraints;
    this.evaluator = evaluator;
    this.best = best;
    this.page = page;
    this.taken = cards.pinned.clone();
  }

  /// A list by the usual generators.
  ///
  /// @param page slots of a page
  public static LongList of(Cards cards, Constraints constraints, Context context, int page) {
    return of(cards, constraints, context, page, Layout.GRID);
  }

  /// A list by the usual generators, laid out in some way.
  static LongList of(Cards cards, Constraints constraints, Context all, int page, Layout layout) {
    Context context = all.in(layout);
    var evaluator = new ListEvaluator(context, Look.of(layout), cards.size);
    return new LongList(cards, constraints, evaluator, usual(constraints, context), page);
  }

  /// Only what there is a use for: where nothing is asked, greed is best; where cards do nothing to
  /// each other, variety brings nothing.
  private static Best usual(Constraints constraints, Context context) {
    if (!context.independent()) {
      return new Best(List.of(new Beam(WIDTH), new Diversified(LESS), new Template(EVERY)));
    }
    return new Best(List.of(constraints.neutral() ? new Greedy() : new Beam(WIDTH)));
  }

  /// The same list with a first page that is drawn, where there is something to draw from.
  LongList drawn(String search) {
    choosing = Optional.of(new Choosing(best, search));
    return this;
  }

  /// What the first page was drawn from, once it is laid out.
  Optional<Choice> choice() {
    return choice;
  }

  /// The pages that have slots from some rank on and before another.
  List<Window> pages(int from, int to) {
    while (!ended && end() < to) {
      lay();
    }
    return windows.stream().filter(w -> w.end() > from && w.start() < to).toList();
  }

  private int end() {
    return windows.isEmpty() ? 0 : windows.getLast().end();
  }

  /// Rows from some rank on and before another.
  ///
  /// @param all how many candidates there are, those that are not mixed among them
  /// @param pinned which of them stay where they are
  public int[] rows(int from, int to, int all, IntPredicate pinned) {
    pages(from, to);
    int[] list = new int[Math.max(0, Math.min(to, all))];
    int at = 0;
    for (Window window : windows) {
      for (int row : window.rows()) {
        if (at < list.length) {
          list[at++] = row;
        }
      }
    }
    if (ended && at < list.length) {
      rest(list, at, all, pinned);
    }
    return from >= list.length ? new int[0] : Arrays.copyOfRange(list, from, list.length);
  }

  /// Puts what is not laid out behind it: other candidates, then what would show products again;
  /// pinned ones where they stood.
  private void rest(int[] list, int start, int all, IntPredicate pinned) {
    boolean[] shown = new boolean[cards.size];
    windows.forEach(window -> Arrays.stream(window.rows()).forEach(row -> shown[row] = true));
    IntStream others = IntStream.range(cards.size, all);
    IntStream again = IntStream.range(0, cards.size).filter(row -> !shown[row]);
    var left = IntStream.concat(others, again).filter(row -> !pinned.test(row)).iterator();
    for (int at = start; at < list.length; at++) {
      list[at] = pinned.test(at) || !left.hasNext() ? at : left.nextInt();
    }
  }

  /// What the rules of a page cost.
  Shadow shadow(Window window) {
    return Shadow.of(window, best);
  }

  private void lay() {
    int start = end();
    int[] fixed = fixed(start);
    if (fixed.length == 0) {
      ended = true;
      return;
    }
    ended = fixed.length < page;
    boolean[] gone = taken.clone();
    for (int card : fixed) {
      if (card >= 0) {
        gone[card] = false;
      }
    }
    var task = new Task(cards, Limits.of(constraints, fixed), evaluator, gone, start);
    Optional<int[]> found = best.page(task);
    Held held = found.isPresent() ? Held.all(task.limits) : Relaxation.of(task);
    int[] rows = found.or(() -> best.page(task.under(held.limits()))).orElseThrow();
    if (start == 0) {
      choice = choosing.flatMap(one -> one.of(task.under(held.limits()), rows));
    }
    stand(
        new Window(
            task, held, choice.filter(_ -> start == 0).map(c -> c.shown().rows()).orElse(rows)));
  }

  private void stand(Window window) {
    windows.add(window);
    for (int row : window.rows()) {
      taken[row] = true;
    }
  }

  /// The cards that are pinned to the slots of the next page, or -1: as many slots as can be
  /// filled.
  private int[] fixed(int start) {
    boolean[] groups = new boolean[cards.size];
    int[] fixed = new int[Math.min(page, cards.size - start)];
    for (int slot = 0; slot < fixed.length; slot++) {
      boolean pinned = cards.pinned[start + slot];
      fixed[slot] = pinned ? start + slot : -1;
      if (pinned) {
        groups[cards.group[start + slot]] = constraints.once();
      }
    }
    int there = 0;
    for (int card = 0; card < cards.size; card++) {
      if (!taken[card] && !groups[cards.group[card]]) {
        there++;
        groups[cards.group[card]] = constraints.once();
      }
    }
    int slots = 0;
    for (; slots < fixed.length && (fixed[slots] >= 0 || there > 0); slots++) {
      there -= fixed[slots] >= 0 ? 0 : 1;
    }
    return Arrays.copyOf(fixed, slots);
  }
}
