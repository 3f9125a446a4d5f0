package dev.vitrine.search;

import dev.vitrine.kernel.answer.Arranged;
import dev.vitrine.kernel.query.Filter;
import java.util.List;
import java.util.Map;

/// What the shop's rules ask of the stages behind the understanding. What they change of words and
/// filter is in the query already.
///
/// @param arranged the rules, and what the front end gets
/// @param lifts what stands higher or lower
/// @param pins what stands at a place, by rising place
/// @param hidden the rule that hides an item, by the item's id
public record Merchandised(
    Arranged arranged, List<Lift> lifts, List<Placed> pins, Map<String, String> hidden) {
  /// No rule.
  public static final Merchandised NONE =
      new Merchandised(Arranged.NONE, List.of(), List.of(), Map.of());

  public Merchandised {
    lifts = List.copyOf(lifts);
    pins = List.copyOf(pins);
    hidden = Map.copyOf(hidden);
  }

  /// Whether ranks change by anything but scores.
  public boolean moves() {
    return !lifts.isEmpty() || !pins.isEmpty();
  }

  /// Items that a rule, or what the query is read to want, boosts or buries.
  ///
  /// @param why `rule` and its id, or what is wanted
  /// @param filter which items
  /// @param strength share of the best score that is added, from -1 to 1
  public record Lift(String why, Filter filter, double strength) {}

  /// An item that a rule pins.
  ///
  /// @param rule its id
  /// @param id the item's
  /// @param place 0-based rank
  /// @param slot where its values are
  /// @param doc its document
  /// @param passes whether it satisfies the query's filter, so that totals and facets count it
  public record Placed(String rule, String id, int place, int slot, int doc, boolean passes) {}
}
