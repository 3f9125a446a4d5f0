package dev.vitrine.serve.items;

import dev.vitrine.kernel.query.Attributes;
import dev.vitrine.kernel.rule.Rule;
import dev.vitrine.kernel.shop.ItemState;
import dev.vitrine.kernel.shop.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/// Something that keeps an item out of some answers, or of all.
///
/// @param kind in a word that programs can read
/// @param note a sentence for people
/// @param rule id of the rule that does it, empty for none
record Hindrance(String kind, String note, String rule) {
  /// All that keeps an item out, the heaviest first.
  ///
  /// @param item as it is recorded
  /// @param now in seconds since 1970
  static List<Hindrance> of(
      String id, JsonNode item, ItemState state, Settings settings, long now) {
    var all = new ArrayList<Hindrance>();
    String kind = Linked.kind(item);
    if (kind.equals("seller") || kind.equals("creator")) {
      all.add(
          of("party", "A " + kind + " is found by its id and through its items, not by words."));
      return all;
    }
    if (!state.indexed()) {
      all.add(
          of(
              "not-indexed",
              "The index does not have it: it was written a moment ago, or could not be indexed; "
                  + "then the log says why."));
    } else if (!state.worded()) {
      all.add(of("not-worded", "It was written a moment ago: filters see it, words do not yet."));
    }
    ended(item, all);
    offers(item, state, all);
    rules(id, settings, now, all);
    return all;
  }

  private static Hindrance of(String kind, String note) {
    return new Hindrance(kind, note, "");
  }

  private static void ended(JsonNode item, List<Hindrance> all) {
    if (Linked.kind(item).equals("live") && item.path("state").asString("").equals("ended")) {
      all.add(of("ended", "The live has ended: it is in no answer, whatever is asked."));
    }
  }

  private static void offers(JsonNode item, ItemState state, List<Hindrance> all) {
    if (!Linked.kind(item).equals("product") || !state.indexed()) {
      return;
    }
    if (!state.attributes().containsKey(Attributes.PRICE)) {
      all.add(of("no-price", "It has no price: filters and orders by price leave it out."));
    }
    List<String> available = state.attributes().getOrDefault(Attributes.AVAILABLE, List.of());
    if (available.equals(List.of("false"))) {
      all.add(of("no-stock", "No offer is in stock: searches for what is available leave it out."));
    }
    var markets = new TreeSet<>(state.attributes().getOrDefault(Attributes.MARKET, List.of()));
    if (!markets.isEmpty()) {
      all.add(
          of(
              "market",
              "Some offers hold in markets of their own ("
                  + String.join(", ", markets)
                  + "): where no other offer does, searches of other markets leave it out."));
    }
  }

  private static void rules(String id, Settings settings, long now, List<Hindrance> all) {
    for (Rule rule : settings.rules()) {
      if (rule.consequence().hides().contains(id) && !rule.over(now)) {
        String when =
            !rule.enabled()
                ? ", but is off"
                : rule.holdsAt(now)
                    ? rule.conditions().isEmpty() ? " always" : " for some queries"
                    : ", but not at this time";
        all.add(
            new Hindrance("rule", "The rule " + rule.id() + " hides it" + when + ".", rule.id()));
      }
    }
  }
}
