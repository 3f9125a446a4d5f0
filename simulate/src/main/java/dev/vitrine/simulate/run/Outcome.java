package dev.vitrine.simulate.run;

import dev.vitrine.simulate.judge.Exposure;
import dev.vitrine.simulate.judge.Judged.Count;
import dev.vitrine.simulate.judge.Quantile;
import dev.vitrine.simulate.judge.Ratio;
import dev.vitrine.simulate.judge.Share;
import dev.vitrine.simulate.trade.Survival;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What a policy came to in a world.
///
/// @param seed of the first market
/// @param sums over all of them
public record Outcome(String policy, String world, long seed, Sums sums) {
  private static final double DOLLARS = 0.01;
  private static final double PERCENT = 100;

  /// Visits made.
  public long sessions() {
    return Math.round(sums.judged().sum(Count.VISITS));
  }

  /// Expected clicks a card shown.
  public Ratio ctr() {
    return sums.judged().ratio(Count.CLICKS, Count.SHOWN);
  }

  /// Expected orders a click.
  public Ratio ordersPerClick() {
    return sums.judged().ratio(Count.ORDERS, Count.CLICKS);
  }

  public Ratio ordersPerSession() {
    return sums.judged().ratio(Count.ORDERS, Count.VISITS);
  }

  /// Expected dollars paid a visit.
  public Ratio gmvPerSession() {
    return sums.judged().ratio(Count.PAID, Count.VISITS).times(DOLLARS);
  }

  /// Expected dollars paid and kept a visit.
  public Ratio netGmvPerSession() {
    return sums.judged().ratio(Count.KEPT, Count.VISITS).times(DOLLARS);
  }

  /// Worth of first pages in percent of the {@link dev.vitrine.simulate.judge.ItemOracle}'s.
  public Ratio percentOfItemOracle() {
    return sums.judged().ratio(Count.FIRST, Count.ITEM_ORACLE).times(PERCENT);
  }

  /// Worth of first pages in percent of the {@link dev.vitrine.simulate.judge.PageOracle}'s.
  public Ratio percentOfPageOracle() {
    return sums.judged().ratio(Count.FIRST, Count.PAGE_ORACLE).times(PERCENT);
  }

  /// Worth of first pages in percent of the {@link dev.vitrine.simulate.judge.VisibleOracle}'s.
  public Ratio percentOfVisibleOracle() {
    return sums.judged().ratio(Count.FIRST, Count.VISIBLE_ORACLE).times(PERCENT);
  }

  /// Expected dollars paid and kept of a shopper over all days.
  public Ratio netGmvPerShopper() {
    return sums.judged().mean(Count.KEPT).times(DOLLARS);
  }

  /// Cards of goods that their sellers cheat with, of all cards.
  public Ratio fraudExposureShare() {
    return sums.judged().ratio(Count.FRAUD_SHOWN, Count.SHOWN);
  }

  /// Cards of goods of sellers that came after the opening, of all cards.
  public Ratio newSellerExposureShare() {
    return sums.judged().ratio(Count.NEW_SELLER_SHOWN, Count.SHOWN);
  }

  public Ratio goodPriceSellThrough() {
    return share(Exposure::goodPriceSold);
  }

  /// Goods of the best prices that were shown as often as is fair.
  public Ratio goodPriceExposed() {
    return share(Exposure::goodPriceShown);
  }

  /// Goods that came after the opening and were shown a hundred times.
  public Ratio newItemsKnown() {
    return share(Exposure::becameKnown);
  }

  /// Cards of videos, of all cards.
  public Ratio videoShare() {
    return sums.judged().ratio(Count.VIDEOS_SHOWN, Count.SHOWN);
  }

  /// Cards of lives, of all cards.
  public Ratio liveShare() {
    return sums.judged().ratio(Count.LIVES_SHOWN, Count.SHOWN);
  }

  /// Cards of lives that had ended, a visit.
  public Ratio staleLives() {
    return sums.judged().ratio(Count.STALE_SHOWN, Count.VISITS);
  }

  /// Expected clicks that end well, a visit.
  public Ratio satisfied() {
    return sums.judged().ratio(Count.SATISFIED, Count.VISITS);
  }

  public Ratio newItemExposureShare() {
    return sums.judged().ratio(Count.NEW_SHOWN, Count.SHOWN);
  }

  /// Cards on first pages that have nothing to do with the need, a visit.
  public Ratio relevanceViolations() {
    return sums.judged().ratio(Count.VIOLATIONS, Count.VISITS);
  }

  /// Whether sellers followed profit, so that there is something to tell of who stayed.
  public boolean profitFollowed() {
    return !sums.survivals().isEmpty();
  }

  /// Sellers still there at the end, of those that came and that the dice would have let stay.
  public Ratio sellersStaying() {
    return survived(Survival::sellers);
  }

  /// The same of honest ones.
  public Ratio honestStaying() {
    return survived(Survival::honest);
  }

  /// The same of those that cheat.
  public Ratio cheatsStaying() {
    return survived(Survival::cheats);
  }

  /// The same of those that came after the opening.
  public Ratio laterStaying() {
    return survived(Survival::later);
  }

  /// Goods of the best prices for sale at the end, of those that the dice would have there.
  public Ratio goodPriceStaying() {
    return survived(Survival::goodPrices);
  }

  /// Sellers that never came, of those that the dice would have brought after the opening.
  public Ratio stayedOut() {
    return survived(Survival::stayedOut);
  }

  private Ratio survived(Function<Survival, Share> of) {
    return Share.over(sums.survivals().stream().map(of).toList());
  }

  /// The 99th percentile of the time that a page took; the one figure that differs from run to run.
  public Ratio pageMillis() {
    return sums.times().quantile(0.99);
  }

  /// How unequally goods are shown: of one market with its interval over goods, of several their
  /// mean with that over markets.
  public Ratio gini() {
    return inequality(Exposure::gini);
  }

  /// The same of sellers.
  public Ratio sellerGini() {
    return inequality(Exposure::sellerGini);
  }

  private Ratio inequality(Function<Exposure, Ratio> of) {
    List<Ratio> markets = sums.exposures().stream().map(of).toList();
    return markets.size() == 1
        ? markets.getFirst()
        : Ratio.mean(markets.stream().mapToDouble(Ratio::value).toArray());
  }

  /// The middle number of days until a new good was shown a hundred times, over those of all
  /// markets that were; nothing where none was.
  public Optional<Ratio> daysUntilKnown() {
    long[] days =
        sums.exposures().stream()
            .flatMapToInt(Exposure::daysUntilKnown)
            .asLongStream()
            .sorted()
            .toArray();
    return days.length == 0 ? Optional.empty() : Optional.of(Quantile.of(days, 0.5));
  }

  /// How much more a visit brings, in dollars kept, than under another policy; both met the same
  /// people with the same luck.
  public Ratio gainOver(Outcome other) {
    return sums.judged().gain(Count.KEPT, Count.VISITS, other.sums.judged()).times(DOLLARS);
  }

  /// The same as the mean of what it is in each market, with an interval over markets; empty when
  /// there is one market only.
  public Optional<Ratio> gainOverMarkets(Outcome other) {
    int markets = sums.exposures().size();
    return markets < 2
        ? Optional.empty()
        : Optional.of(
            Ratio.mean(sums.judged().gains(Count.KEPT, Count.VISITS, other.sums.judged(), markets))
                .times(DOLLARS));
  }

  /// How much more a shopper brings over all days, in dollars kept, than under another policy.
  public Ratio gainPerShopperOver(Outcome other) {
    return sums.judged().gain(Count.KEPT, other.sums.judged()).times(DOLLARS);
  }

  private Ratio share(Function<Exposure, Share> of) {
    return Share.of(sums.exposures().stream().map(of).toList()).ratio();
  }
}
