package dev.vitrine.search.mix;

import java.util.Arrays;

/// Whether a page that is filled so far can still be filled as it is asked. It never says no where
/// there is a way; where it says yes there mostly is one. For one thread.
final class Lookahead {
  private final int[] groupSeen;
  private final int[][] makerSeen;
  private final int[][] makerCards;
  private final int[] capacity = new int[Cards.MAKERS];
  private final int[] kinds = new int[Cards.KINDS];
  private int stamp;
  private int tier;
  private int all;
  private int fresh;

  Lookahead(int cards) {
    groupSeen = new int[cards];
    makerSeen = new int[Cards.MAKERS][cards];
    makerCards = new int[Cards.MAKERS][cards];
  }

  boolean completes(Partial page) {
    int free = page.task.free[page.filled];
    if (!leaves(page, free)) {
      return false;
    }
    if (free == 0) {
      return true;
    }
    survey(page);
    return enough(page, free, 0);
  }

  /// Looks at a page that cards will be put into, so that it is told soon which may be.
  void before(Partial page) {
    survey(page);
  }

  /// Whether a page can still be filled after a card was put into the one that was looked at
  /// before.
  boolean completes(Partial page, int card) {
    int free = page.task.free[page.filled];
    if (!leaves(page, free)) {
      return false;
    }
    if (free == 0) {
      return true;
    }
    Cards cards = page.task.cards;
    boolean little =
        closesLittle(page, card) && (!page.task.limits.tiers || cards.tier[card] <= tier);
    if (little && enough(page, free, cards.groupSize[cards.group[card]])) {
      return true;
    }
    int[] kindsBefore = kinds.clone();
    int[] capacityBefore = capacity.clone();
    int allBefore = all;
    int freshBefore = fresh;
    int tierBefore = tier;
    survey(page);
    boolean on = enough(page, free, 0);
    System.arraycopy(kindsBefore, 0, kinds, 0, kinds.length);
    System.arraycopy(capacityBefore, 0, capacity, 0, capacity.length);
    all = allBefore;
    fresh = freshBefore;
    tier = tierBefore;
    return on;
  }

  /// Whether what is needed has room.
  private static boolean leaves(Partial page, int free) {
    Limits limits = page.task.limits;
    int needed = 0;
    for (int kind = 0; kind < Cards.KINDS; kind++) {
      needed += Math.max(0, limits.least[kind] - page.kinds[kind]);
    }
    return needed <= free && limits.fresh - page.fresh <= free;
  }

  /// Whether a card closes nothing but its product: no kind, seller, brand or creator is full.
  private static boolean closesLittle(Partial page, int card) {
    Limits limits = page.task.limits;
    Cards cards = page.task.cards;
    int kind = cards.kind[card];
    boolean little = page.kinds[kind] < limits.most[kind];
    for (int maker = 0; maker < Cards.MAKERS; maker++) {
      int who = cards.makers[maker][card];
      little &= who < 0 || page.makers[maker][who] < limits.caps[maker];
    }
    return little;
  }

  /// Whether what was counted is enough.
  ///
  /// @param fewer how many cards of each sort may be gone since
  private boolean enough(Partial page, int free, int fewer) {
    return all - Math.min(1, fewer) >= free
        && fresh - fewer >= page.task.limits.fresh - page.fresh
        && makers(page.task.limits, free + fewer)
        && kinds(page, free, fewer);
  }

  private boolean makers(Limits limits, int free) {
    boolean enough = true;
    for (int maker = 0; maker < Cards.MAKERS; maker++) {
      enough &= limits.caps[maker] == Limits.ANY || capacity[maker] >= free;
    }
    return enough;
  }

  private boolean kinds(Partial page, int free, int fewer) {
    Limits limits = page.task.limits;
    int can = 0;
    for (int kind = 0; kind < kinds.length; kind++) {
      int most =
          Math.min(
              Math.max(0, kinds[kind] - fewer), Math.max(0, limits.most[kind] - page.kinds[kind]));
      if (limits.spacing[kind] > 1 && most > 0) {
        most = Math.min(most, slots(page, kind));
      }
      if (most < limits.least[kind] - page.kinds[kind]) {
        return false;
      }
      can += most;
    }
    return can >= free;
  }

  /// How many free slots a kind may have at most, by its spacing.
  static int slots(Partial page, int kind) {
    int[] fixed = page.task.limits.fixed;
    int before = page.last[kind];
    int slots = 0;
    for (int slot = page.filled; slot < fixed.length; slot++) {
      if (fixed[slot] >= 0) {
        before = page.task.cards.kind[fixed[slot]] == kind ? slot : before;
      } else if (page.apart(kind, slot, before)) {
        before = slot;
        slots++;
      }
    }
    return slots;
  }

  /// Counts what may still come.
  private void survey(Partial page) {
    Cards cards = page.task.cards;
    Limits limits = page.task.limits;
    Arrays.fill(kinds, 0);
    Arrays.fill(capacity, 0);
    all = 0;
    fresh = 0;
    tier = page.tier;
    stamp++;
    for (int card = 0; card < cards.size; card++) {
      if (page.open(card)) {
        kinds[cards.kind[card]]++;
        fresh += cards.fresh[card] ? 1 : 0;
        boolean repeated = limits.once && groupSeen[cards.group[card]] == stamp;
        groupSeen[cards.group[card]] = stamp;
        all += repeated ? 0 : 1;
        for (int maker = 0; maker < Cards.MAKERS; maker++) {
          if (limits.caps[maker] != Limits.ANY) {
            capacity[maker] += room(page, maker, cards.makers[maker][card]) ? 1 : 0;
          }
        }
      }
    }
  }

  /// Whether one more card of a seller, brand or creator may come.
  private boolean room(Partial page, int maker, int who) {
    int cap = page.task.limits.caps[maker];
    if (who < 0) {
      return true;
    }
    if (makerSeen[maker][who] != stamp) {
      makerSeen[maker][who] = stamp;
      makerCards[maker][who] = page.makers[maker][who];
    }
    return ++makerCards[maker][who] <= cap;
  }
}
