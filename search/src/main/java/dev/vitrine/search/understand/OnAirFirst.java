package dev.vitrine.search.understand;

import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.kernel.item.Live;
import dev.vitrine.kernel.query.Attributes;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.search.Merchandised;
import dev.vitrine.search.Merchandised.Lift;
import dev.vitrine.search.Understanding;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import java.util.ArrayList;
import java.util.List;

/// Where a query's filter leaves nothing but lives, lets what is on air stand before what is
/// announced, each as it is ranked; what has ended is on no page. Pages of several kinds, and those
/// under an order, stay as they are.
public final class OnAirFirst implements Understanding {
  /// What is on air gains the best score, which no other one is above.
  private static final Lift ON_AIR =
      new Lift("lives alone", new Filter.Is(Attributes.LIVE_STATE, Live.State.ON_AIR.word()), 1);

  private static final Filter LIVES = new Filter.Is(Attributes.KIND, ItemKind.LIVE.word());

  @Override
  public String name() {
    return "on-air-first";
  }

  @Override
  public Understood understand(Understood before, View view) {
    if (!before.query().ranked() || !livesAlone(before.query().filter())) {
      return before;
    }
    Merchandised had = before.merchandised();
    var lifts = new ArrayList<>(had.lifts());
    // Every item has it, so that it would only use up what a boost may come to.
    lifts.removeIf(lift -> lift.filter().equals(LIVES));
    lifts.add(ON_AIR);
    return before.ruledBy(
        before.query(), new Merchandised(had.arranged(), lifts, had.pins(), had.hidden()));
  }

  /// Whether nothing but lives satisfies a filter, as far as it says so itself.
  private static boolean livesAlone(Filter filter) {
    return switch (filter) {
      case Filter.And(List<Filter> parts) -> parts.stream().anyMatch(OnAirFirst::livesAlone);
      case Filter.Or(List<Filter> parts) ->
          !parts.isEmpty() && parts.stream().allMatch(OnAirFirst::livesAlone);
      case Filter.Is(String attribute, String value) ->
          attribute.equals(Attributes.KIND) && value.equalsIgnoreCase(ItemKind.LIVE.word());
      case Filter.Not _, Filter.Between _, Filter.Has _ -> false;
    };
  }

  @Override
  public String told(Understood after) {
    return after.merchandised().lifts().contains(ON_AIR) ? "on air, then announced" : "";
  }
}
