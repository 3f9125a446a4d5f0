package dev.vitrine.simulate.report;

import dev.vitrine.simulate.judge.Ratio;
import dev.vitrine.simulate.run.Outcome;
import java.util.List;
import java.util.function.Function;

/// A figure of a report.
///
/// @param key in JSON
/// @param title in tables
/// @param decimals in tables
/// @param of the figure of an outcome
public record Figure(String key, String title, int decimals, Function<Outcome, Ratio> of) {
  /// The net worth of a visit, which policies are ordered by.
  public static final Figure NET =
      new Figure("net_gmv_per_session", "net $/visit", 3, Outcome::netGmvPerSession);

  /// The net worth of a shopper over all days.
  public static final Figure NET_PER_SHOPPER =
      new Figure("net_gmv_per_shopper", "net $/shopper", 3, Outcome::netGmvPerShopper);

  /// All of them, as reports list them.
  public static final List<Figure> ALL =
      List.of(
          new Figure("ctr", "clicks/card", 4, Outcome::ctr),
          new Figure("orders_per_click", "orders/click", 4, Outcome::ordersPerClick),
          new Figure("orders_per_session", "orders/visit", 4, Outcome::ordersPerSession),
          new Figure("gmv_per_session", "$/visit", 3, Outcome::gmvPerSession),
          NET,
          NET_PER_SHOPPER,
          new Figure("percent_of_item_oracle", "% item oracle", 1, Outcome::percentOfItemOracle),
          new Figure("percent_of_page_oracle", "% page oracle", 1, Outcome::percentOfPageOracle),
          new Figure(
              "percent_of_visible_oracle", "% visible oracle", 1, Outcome::percentOfVisibleOracle),
          new Figure(
              "good_price_sell_through", "good price sold", 4, Outcome::goodPriceSellThrough),
          new Figure("good_price_exposed", "good price shown", 4, Outcome::goodPriceExposed),
          new Figure(
              "new_item_exposure_share", "new items shown", 4, Outcome::newItemExposureShare),
          new Figure("new_items_known", "new items known", 4, Outcome::newItemsKnown),
          new Figure(
              "new_seller_exposure_share", "new sellers shown", 4, Outcome::newSellerExposureShare),
          new Figure("fraud_exposure_share", "fraud shown", 4, Outcome::fraudExposureShare),
          new Figure("video_share", "videos shown", 4, Outcome::videoShare),
          new Figure("live_share", "lives shown", 4, Outcome::liveShare),
          new Figure("stale_lives", "ended lives/visit", 4, Outcome::staleLives),
          new Figure("satisfied", "satisfied/visit", 4, Outcome::satisfied),
          new Figure("relevance_violations", "unfit/visit", 2, Outcome::relevanceViolations),
          new Figure("p99_ms", "p99 ms", 2, Outcome::pageMillis));
}
