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
  /// What is on air gains the best score, and what is announced loses it, so that none of these is
  /// above one of those, as scores may be below 0.
  private static final List<Lift> LIFTS =
      List.of(lift(Live.State.ON_AIR, 1), lift(Live.State.ANNOUNCED, -1));

  private static final Filter LIVES = new Filter.Is(Attributes.KIND, ItemKind.LIVE.word());

  private static Lift lift(Live.State state, double strength) {
    return new Lift("lives alone", new Filter.Is(Attributes.LIVE_STATE, state.word()), strength);
  }

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
    lifts.addAll(LIFTS);
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
    return after.merchandised().lifts().containsAll(LIFTS) ? "on air, then announced" : "";
  }
}
