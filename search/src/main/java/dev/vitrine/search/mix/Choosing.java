package dev.vitrine.search.mix;

import dev.vitrine.search.explore.Chance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Draws a page: one of its free slots by chance, and then, each as likely as the others, the page
/// as it is or the best one that has a card of another kind in that slot, of the same tier. All of
/// them keep to the same limits. A search always gets the same page.
final class Choosing {
  private static final long SALT = 0x94D049BB133111EBL;

  private final Best best;
  private final SplittableRandom random;

  /// @param best lays out pages
  Choosing(Best best, String search) {
    this.best = best;
    this.random = new SplittableRandom(Chance.of(search) ^ SALT);
  }

  /// The page of a task, or nothing where no slot could hold a card of another kind.
  ///
  /// @param rows the page that is worth most
  Optional<Choice> of(Task task, int[] rows) {
    int[] free = IntStream.range(0, rows.length).filter(s -> task.limits.fixed[s] < 0).toArray();
    if (free.length == 0) {
      return Optional.empty();
    }
    int slot = free[random.nextInt(free.length)];
    List<int[]> pages = pages(task, rows, slot);
    if (pages.size() < 2) {
      return Optional.empty();
    }
    var alternatives = new ArrayList<Choice.Alternative>();
    for (int[] page : pages) {
      alternatives.add(new Choice.Alternative(page, worths(task, page), 1.0 / pages.size()));
    }
    return Optional.of(new Choice(slot, alternatives, random.nextInt(pages.size())));
  }

  private List<int[]> pages(Task task, int[] rows, int slot) {
    var pages = new ArrayList<int[]>();
    pages.add(rows);
    Cards cards = task.cards;
    for (int kind = 0; kind < Cards.KINDS; kind++) {
      if (kind != cards.kind[rows[slot]]) {
        best.page(task.under(task.limits.with(slot, kind)))
            .filter(page -> cards.tier[page[slot]] == cards.tier[rows[slot]])
            .ifPresent(pages::add);
      }
    }
    return pages;
  }

  private static double[] worths(Task task, int[] page) {
    double[] worths = task.evaluator.worths(task, page);
    double[] kinds = new double[Cards.KINDS];
    for (int slot = 0; slot < page.length; slot++) {
      kinds[task.cards.kind[page[slot]]] += worths[slot];
    }
    return kinds;
  }
}
