package dev.vitrine.search.mix;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The search for what a page can be held to: everything where that can be; else what the cards
/// could never satisfy is cut down to what they could, and then rules are left out in their order
/// until there is a page. Those of them that were not at fault come back, the last one first.
final class Relaxation {
  /// Fewer than generators have, so that these find what was found here.
  private static final int TRIES = 300;

  private final Task task;
  private final Map<Rule, String> gaveIn = new EnumMap<>(Rule.class);
  private Limits limits;

  private Relaxation(Task task, Held cut) {
    this.task = task;
    this.limits = cut.limits();
    gaveIn.putAll(cut.gaveIn());
  }

  /// What the page can be held to.
  static Held of(Task task) {
    if (possible(task, task.limits)) {
      return Held.all(task.limits);
    }
    Held cut = Cutting.of(task);
    return !cut.gaveIn().isEmpty() && possible(task, cut.limits())
        ? cut
        : new Relaxation(task, cut).search();
  }

  private Held search() {
    Limits wanted = limits;
    List<Rule> out = new ArrayList<>();
    for (Rule rule : Rule.values()) {
      if (rule.gives() && limits.asks(rule) && !possible(task, limits)) {
        limits = limits.without(rule);
        out.add(rule);
      }
    }
    for (Rule rule : List.copyOf(out.reversed())) {
      out.remove(rule);
      Limits back = without(wanted, out);
      if (possible(task, back)) {
        limits = back;
      } else {
        out.add(rule);
      }
    }
    out.forEach(rule -> gaveIn.put(rule, "left out"));
    return new Held(limits, gaveIn);
  }

  private static Limits without(Limits limits, List<Rule> rules) {
    Limits left = limits;
    for (Rule rule : rules) {
      left = left.without(rule);
    }
    return left;
  }

  private static boolean possible(Task task, Limits limits) {
    return Filling.greedy(task.under(limits), TRIES).isPresent();
  }
}
