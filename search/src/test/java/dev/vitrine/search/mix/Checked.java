package dev.vitrine.search.mix;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/// Which rules a page breaks, found by looking at the page alone, with nothing of what lays it out.
final class Checked {
  private final Cards cards;
  private final Limits limits;
  private final int[] page;
  private final Set<Rule> broken = EnumSet.noneOf(Rule.class);

  private Checked(Cards cards, Limits limits, int[] page) {
    this.cards = cards;
    this.limits = limits;
    this.page = page;
  }

  /// The rules that a page breaks.
  static Set<Rule> broken(Cards cards, Limits limits, int[] page) {
    var checked = new Checked(cards, limits, page);
    checked.pins();
    checked.kinds();
    checked.spacing();
    checked.makers();
    checked.once();
    checked.tiers();
    return checked.broken;
  }

  /// Whether a card of a better tier that is left could stand in the place of one of the page.
  static boolean passesOver(Cards cards, Limits limits, int[] page, boolean[] gone) {
    for (int slot = 0; slot < page.length; slot++) {
      for (int card = 0; card < cards.size; card++) {
        int other = card;
        if (limits.fixed[slot] < 0
            && !gone[card]
            && cards.tier[card] < cards.tier[page[slot]]
            && IntStream.of(page).noneMatch(row -> row == other)) {
          int[] swapped = page.clone();
          swapped[slot] = card;
          if (broken(cards, limits, swapped).isEmpty()) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean pinned(int slot) {
    return limits.fixed[slot] >= 0;
  }

  private void pins() {
    for (int slot = 0; slot < page.length; slot++) {
      if (pinned(slot) && page[slot] != limits.fixed[slot]) {
        broken.add(Rule.PINS);
      }
    }
  }

  private void kinds() {
    int news = 0;
    for (int kind = 0; kind < Cards.KINDS; kind++) {
      int all = 0;
      int free = 0;
      for (int slot = 0; slot < page.length; slot++) {
        boolean same = cards.kind[page[slot]] == kind;
        all += same ? 1 : 0;
        free += same && !pinned(slot) ? 1 : 0;
      }
      if (all < limits.least[kind]) {
        broken.add(Rule.of(Rule.Sort.LEAST, kind));
      }
      if (free > 0 && all > limits.most[kind]) {
        broken.add(Rule.of(Rule.Sort.MOST, kind));
      }
    }
    for (int row : page) {
      news += cards.fresh[row] ? 1 : 0;
    }
    if (news < limits.fresh) {
      broken.add(Rule.NEW);
    }
    if (page.length > 0 && !pinned(0) && (limits.first >> cards.kind[page[0]] & 1) == 0) {
      broken.add(Rule.FIRST);
    }
  }

  private void spacing() {
    for (int one = 0; one < page.length; one++) {
      for (int two = one + 1; two < page.length; two++) {
        int kind = cards.kind[page[one]];
        boolean excused = pinned(one) && pinned(two);
        if (!excused && kind == cards.kind[page[two]] && two - one < limits.spacing[kind]) {
          broken.add(Rule.of(Rule.Sort.SPACING, kind));
        }
      }
    }
  }

  private void makers() {
    Rule[] rules = {Rule.SELLER, Rule.BRAND, Rule.CREATOR};
    for (int maker = 0; maker < rules.length; maker++) {
      int[] column = cards.makers[maker];
      for (int slot = 0; slot < page.length; slot++) {
        int who = column[page[slot]];
        long all = IntStream.of(page).filter(row -> column[row] == who).count();
        if (who >= 0 && !pinned(slot) && all > limits.caps[maker]) {
          broken.add(rules[maker]);
        }
      }
    }
  }

  private void once() {
    var seen = new HashSet<Integer>();
    var products = new HashSet<Integer>();
    for (int slot = 0; slot < page.length; slot++) {
      if (pinned(slot)) {
        products.add(cards.group[page[slot]]);
      }
    }
    for (int slot = 0; slot < page.length; slot++) {
      boolean newCard = seen.add(page[slot]);
      boolean newProduct = pinned(slot) || products.add(cards.group[page[slot]]);
      if (!newCard || (limits.once && !newProduct)) {
        broken.add(Rule.ONCE);
      }
    }
  }

  private void tiers() {
    int worst = 0;
    for (int slot = 0; limits.tiers && slot < page.length; slot++) {
      if (!pinned(slot)) {
        if (cards.tier[page[slot]] < worst) {
          broken.add(Rule.TIERS);
        }
        worst = cards.tier[page[slot]];
      }
    }
  }
}
