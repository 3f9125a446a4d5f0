package dev.vitrine.search.mix;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Cuts what is asked of a page down to what the cards that are there could satisfy each by itself:
/// three videos where five are asked and three are there, two of a seller where one of each leaves
/// slots empty. Nothing is cut that some page could keep.
final class Cutting {
  private final Task task;
  private final Cards cards;
  private final Map<Rule, String> cut = new EnumMap<>(Rule.class);
  private Limits limits;

  /// Cards that may stand in free slots.
  private final int[] there;

  private final int free;

  private Cutting(Task task) {
    this.task = task;
    this.cards = task.cards;
    this.limits = task.limits;
    this.free = task.free[0];
    var start = new Partial(task);
    there =
        IntStream.range(0, cards.size)
            .filter(card -> !task.gone[card] && !start.used[card])
            .filter(card -> !limits.once || start.groups[cards.group[card]] == 0)
            .toArray();
  }

  /// What can be kept, rule by rule.
  static Held of(Task task) {
    var cutting = new Cutting(task);
    cutting.kinds();
    cutting.makers();
    cutting.fresh();
    cutting.first();
    return cutting.cut.isEmpty() ? Held.all(task.limits) : new Held(cutting.limits, cutting.cut);
  }

  private void kinds() {
    int[] most = new int[Cards.KINDS];
    int sum = 0;
    for (int kind = 0; kind < most.length; kind++) {
      int of = kind;
      most[kind] = Math.min(groups(card -> cards.kind[card] == of), slots(kind));
      int all = pinned(kind) + most[kind];
      if (limits.least[kind] > all) {
        set(Rule.of(Rule.Sort.LEAST, kind), limits.least[kind], all);
      }
      sum += Math.min(most[kind], Math.max(0, limits.most[kind] - pinned(kind)));
    }
    for (int kind = 0; kind < most.length && sum < free; kind++) {
      int before = Math.max(limits.most[kind], pinned(kind));
      int more = Math.min(free - sum, pinned(kind) + most[kind] - before);
      if (limits.most[kind] != Limits.ANY && more > 0) {
        set(Rule.of(Rule.Sort.MOST, kind), limits.most[kind], before + more);
        sum += more;
      }
    }
  }

  private int slots(int kind) {
    return limits.spacing[kind] <= 1 ? free : Lookahead.slots(new Partial(task), kind);
  }

  private int pinned(int kind) {
    return (int)
        IntStream.of(limits.fixed).filter(card -> card >= 0 && cards.kind[card] == kind).count();
  }

  /// How many different products some cards sell.
  private int groups(IntPredicate which) {
    IntStream some = IntStream.of(there).filter(which);
    return (int) (limits.once ? some.map(card -> cards.group[card]).distinct() : some).count();
  }

  private void makers() {
    for (int maker = 0; maker < Cards.MAKERS; maker++) {
      int cap = limits.caps[maker];
      if (cap != Limits.ANY) {
        int enough = cap;
        while (enough < limits.size && room(maker, enough) < free) {
          enough++;
        }
        if (enough > cap) {
          set(Rule.of(Rule.Sort.CAP, maker), cap, enough);
        }
      }
    }
  }

  /// How many free slots can be filled with so many cards of each seller, brand or creator.
  private int room(int maker, int cap) {
    int[] left = new int[cards.size];
    Arrays.fill(left, cap);
    for (int card : limits.fixed) {
      if (card >= 0 && cards.makers[maker][card] >= 0) {
        left[cards.makers[maker][card]]--;
      }
    }
    int room = 0;
    for (int card : there) {
      int who = cards.makers[maker][card];
      room += who < 0 || left[who]-- > 0 ? 1 : 0;
    }
    return room;
  }

  private void fresh() {
    int pinned =
        (int) IntStream.of(limits.fixed).filter(card -> card >= 0 && cards.fresh[card]).count();
    int all = pinned + Math.min(free, groups(card -> cards.fresh[card]));
    if (limits.fresh > all) {
      set(Rule.NEW, limits.fresh, all);
    }
  }

  private void first() {
    Set<Integer> kinds = new HashSet<>();
    IntStream.of(there).forEach(card -> kinds.add((int) cards.kind[card]));
    boolean some = kinds.stream().anyMatch(kind -> (limits.first >> kind & 1) == 1);
    if (limits.size > 0 && limits.fixed[0] < 0 && limits.first != -1 && !some) {
      limits = limits.without(Rule.FIRST);
      cut.put(Rule.FIRST, "left out");
    }
  }

  private void set(Rule rule, int asked, int number) {
    cut.put(rule, asked + " to " + number);
    limits = limits.with(rule, number);
  }
}
