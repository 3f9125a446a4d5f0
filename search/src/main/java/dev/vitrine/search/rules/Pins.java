package dev.vitrine.search.rules;

import dev.vitrine.index.column.Passing;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.rule.Consequence;
import dev.vitrine.kernel.rule.Consequence.Pin;
import dev.vitrine.search.Merchandised.Placed;
import dev.vitrine.search.Present;
import dev.vitrine.search.View;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The items that rules pin, each once, each at a place of its own: the rule that comes first has
/// the place, the next one takes the next free one.
final class Pins {
  /// Most items pinned for one query.
  static final int MOST = 300;

  private record Wanted(String rule, String id, int place, boolean pass) {}

  private final Map<String, Told> told;
  private final List<Wanted> wanted = new ArrayList<>();

  /// @param told takes what became of each, by rule
  Pins(Map<String, Told> told) {
    this.told = told;
  }

  void add(String rule, Consequence does) {
    for (Pin pin : does.pins()) {
      int place = pin.position();
      for (String id : pin.ids()) {
        wanted.add(new Wanted(rule, id, place++, does.pinsPass()));
      }
    }
  }

  /// The pins that stand, by rising place.
  List<Placed> on(Query query, View view, Map<String, String> hidden) {
    if (wanted.isEmpty()) {
      return List.of();
    }
    Passing filter = view.columns().passing(query.filter());
    Passing here = view.columns().passing(Present.of(query, view));
    var placed = new ArrayList<Placed>();
    Set<String> items = new HashSet<>();
    Set<Integer> taken = new HashSet<>();
    for (Wanted one : wanted) {
      int doc = view.postings().doc(one.id());
      int slot = doc < 0 ? -1 : view.postings().slot(doc);
      boolean passes = slot >= 0 && filter.test(slot);
      String why = missing(one, query, hidden, slot, passes || slot < 0 || here.test(slot), passes);
      if (why.isEmpty() && (items.contains(one.id()) || placed.size() == MOST)) {
        why = items.contains(one.id()) ? "pinned already" : "too many pins";
      }
      if (!why.isEmpty()) {
        told(one).not().add("pin " + one.id() + ": " + why);
        continue;
      }
      int place = one.place();
      while (!taken.add(place)) {
        place++;
      }
      items.add(one.id());
      placed.add(new Placed(one.rule(), one.id(), place, slot, doc, passes));
      told(one).did().add("pin " + one.id() + " at " + (place + 1));
      if (place != one.place()) {
        told(one)
            .not()
            .add("pin " + one.id() + " at " + (one.place() + 1) + ": another pin is there");
      }
    }
    placed.sort(Comparator.comparingInt(Placed::place));
    return placed;
  }

  private static String missing(
      Wanted one, Query query, Map<String, String> hidden, int slot, boolean here, boolean passes) {
    if (!query.ranked()) {
      return "sorted by an order";
    }
    if (slot < 0) {
      return "no such item";
    }
    if (hidden.containsKey(one.id())) {
      return "hidden by " + hidden.get(one.id());
    }
    if (!here) {
      return "not sold in the market, or over";
    }
    return passes || !one.pass() ? "" : "filtered out";
  }

  private Told told(Wanted one) {
    return told.computeIfAbsent(one.rule(), _ -> new Told());
  }
}
