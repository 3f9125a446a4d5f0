package dev.vitrine.simulate.run;

import dev.vitrine.simulate.judge.Exposure;
import dev.vitrine.simulate.judge.Judged;
import dev.vitrine.simulate.judge.Judged.Count;
import dev.vitrine.simulate.judge.Ratio;

/// What a policy came to in a world.
///
/// @param pageMillis the 99th percentile of the time that a page took; the one figure that differs
///   from run to run
public record Outcome(
    String policy,
    String world,
    long seed,
    Judged judged, Exposure exposure, Habits habits, Ratio pageMillis) {
  private static final double DOLLARS = 0.01;
  private static final double PERCENT = 100;

  /// Visits made.
  public long sessions() {
    return Math.round(judged.sum(Count.VISITS));
  }

  /// Expected clicks a card shown.
  public Ratio ctr() {
    return judged.ratio(Count.CLICKS, Count.SHOWN);
  }

  /// Expected orders a click.
  public Ratio ordersPerClick() {
    return judged.ratio(Count.ORDERS, Count.CLICKS);
  }

  public Ratio ordersPerSession() {
    return judged.ratio(Count.ORDERS, Count.VISITS);
  }

  /// Expected dollars paid a visit.
  public Ratio gmvPerSession() {
    return judged.ratio(Count.PAID, Count.VISITS).times(DOLLARS);
  }

  /// Expected dollars paid and kept a visit.
  public Ratio netGmvPerSession() {
    return judged.ratio(Count.KEPT, Count.VISITS).times(DOLLARS);
  }

  /// Worth of first pages in percent of the {@link dev.vitrine.simulate.judge.ItemOracle}'s.
  public Ratio percentOfItemOracle() {
    return judged.ratio(Count.FIRST, Count.ITEM_ORACLE).times(PERCENT);
  }

  /// Worth of first pages in percent of the {@link dev.vitrine.simulate.judge.PageOracle}'s.
  public Ratio percentOfPageOracle() {
    return judged.ratio(Count.FIRST, Count.PAGE_ORACLE).times(PERCENT);
  }

  public Ratio goodPriceSellThrough() {
    return exposure.goodPriceSold();
  }

  /// Goods of the best prices that were shown as often as is fair.
  public Ratio goodPriceExposed() {
    return exposure.goodPriceShown();
  }

  /// Goods that came after the opening and were shown a hundred times.
  public Ratio newItemsKnown() {
    return exposure.becameKnown();
  }

  public Ratio newItemExposureShare() {
    return judged.ratio(Count.NEW_SHOWN, Count.SHOWN);
  }

  /// Cards on first pages that have nothing to do with the need, a visit.
  public Ratio relevanceViolations() {
    return judged.ratio(Count.VIOLATIONS, Count.VISITS);
  }
}
