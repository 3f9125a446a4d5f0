package dev.vitrine.simulate.report;

import dev.vitrine.simulate.judge.Ratio;
import dev.vitrine.simulate.run.Outcome;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// A figure of a report.
///
/// @param key in JSON
/// @param title in tables
/// @param decimals in tables
/// @param what it is, in a sentence
/// @param of the figure of an outcome
public record Figure(
    String key, String title, int decimals, String what, Function<Outcome, Ratio> of) {
  /// The net worth of a visit, which policies are ordered by.
  public static final Figure NET =
      new Figure(
          "net_gmv_per_session",
          "net $/visit",
          3,
          "expected dollars paid in a visit, without what is sent back",
          Outcome::netGmvPerSession);

  /// The net worth of a shopper over all days.
  public static final Figure NET_PER_SHOPPER =
      new Figure(
          "net_gmv_per_shopper",
          "net $/shopper",
          3,
          "the same of a shopper over all days that are judged; who never came counts as"
              + " nothing",
          Outcome::netGmvPerShopper);

  /// Those of all markets, as reports list them.
  public static final List<Figure> ALL =
      List.of(
          new Figure(
              "ctr", "clicks/card", 4, "expected clicks on a card that is shown", Outcome::ctr),
          new Figure(
              "orders_per_click",
              "orders/click",
              4,
              "expected orders of a click",
              Outcome::ordersPerClick),
          new Figure(
              "orders_per_session",
              "orders/visit",
              4,
              "expected orders of a visit",
              Outcome::ordersPerSession),
          new Figure(
              "gmv_per_session",
              "$/visit",
              3,
              "expected dollars paid in a visit",
              Outcome::gmvPerSession),
          NET,
          NET_PER_SHOPPER,
          new Figure(
              "percent_of_item_oracle",
              "% item oracle",
              1,
              "worth of first pages, in percent of pages by someone who knows all and takes"
                  + " the best items",
              Outcome::percentOfItemOracle),
          new Figure(
              "percent_of_page_oracle",
              "% page oracle",
              1,
              "worth of first pages, in percent of the best pages by someone who also knows"
                  + " how cards change each other",
              Outcome::percentOfPageOracle),
          new Figure(
              "percent_of_visible_oracle",
              "% visible oracle",
              1,
              "worth of first pages, in percent of the best that can be made of what a shop"
                  + " sees; a shop that remembers may have more than 100",
              Outcome::percentOfVisibleOracle),
          new Figure(
              "good_price_sell_through",
              "good price sold",
              4,
              "share of the goods in the best tenth of price for their quality that are"
                  + " expected to sell at least once",
              Outcome::goodPriceSellThrough),
          new Figure(
              "good_price_exposed",
              "good price shown",
              4,
              "share of these goods that were shown as often as goods of their kind are on"
                  + " average",
              Outcome::goodPriceExposed),
          new Figure(
              "new_item_exposure_share",
              "new items shown",
              4,
              "share of cards with goods that came in the last two days",
              Outcome::newItemExposureShare),
          new Figure(
              "new_items_known",
              "new items known",
              4,
              "share of the goods that came after the opening that were shown a hundred times",
              Outcome::newItemsKnown),
          new Figure(
              "new_seller_exposure_share",
              "new sellers shown",
              4,
              "share of cards of sellers that came after the opening",
              Outcome::newSellerExposureShare),
          new Figure(
              "fraud_exposure_share",
              "fraud shown",
              4,
              "share of cards with goods that their sellers cheat with",
              Outcome::fraudExposureShare),
          new Figure(
              "video_share",
              "videos shown",
              4,
              "share of cards that are videos",
              Outcome::videoShare),
          new Figure(
              "live_share", "lives shown", 4, "share of cards that are lives", Outcome::liveShare),
          new Figure(
              "stale_lives",
              "ended lives/visit",
              4,
              "cards of lives that had ended, in a visit",
              Outcome::staleLives),
          new Figure(
              "satisfied",
              "satisfied/visit",
              4,
              "expected clicks of a visit after which what was bought is kept, or nothing more"
                  + " is wanted",
              Outcome::satisfied),
          new Figure(
              "relevance_violations",
              "unfit/visit",
              2,
              "cards of a first page that have nothing to do with the need, in a visit",
              Outcome::relevanceViolations),
          new Figure(
              "exposure_gini",
              "Gini of exposure",
              3,
              "how unequally goods are shown: 0 for all alike, 1 for one alone",
              Outcome::gini),
          new Figure(
              "seller_exposure_gini",
              "Gini of sellers",
              3,
              "the same for sellers",
              Outcome::sellerGini),
          new Figure(
              "p99_ms",
              "p99 ms",
              2,
              "milliseconds in which 99 of 100 pages were made; the one figure that differs"
                  + " from run to run",
              Outcome::pageMillis));

  /// Those of markets whose sellers follow profit.
  public static final List<Figure> SUPPLY =
      List.of(
          new Figure(
              "sellers_staying",
              "sellers staying",
              4,
              "share of sellers still there at the end, of those that came and that would be there"
                  + " if nobody gave up; those that never had anything for sale aside",
              Outcome::sellersStaying),
          new Figure(
              "honest_sellers_staying",
              "honest staying",
              4,
              "the same of honest sellers",
              Outcome::honestStaying),
          new Figure(
              "cheats_staying",
              "cheats staying",
              4,
              "the same of sellers that cheat",
              Outcome::cheatsStaying),
          new Figure(
              "later_sellers_staying",
              "later staying",
              4,
              "the same of sellers that came after the opening",
              Outcome::laterStaying),
          new Figure(
              "good_price_staying",
              "good prices stay",
              4,
              "share of the goods in the best tenth of price for their quality that are for sale at"
                  + " the end, of those that would be if nobody gave up",
              Outcome::goodPriceStaying),
          new Figure(
              "sellers_stayed_out",
              "stayed out",
              4,
              "share of sellers that never came, of those that would have come after the opening",
              Outcome::stayedOut));

  /// Those that all of some outcomes have.
  public static List<Figure> of(List<Outcome> outcomes) {
    boolean all = !outcomes.isEmpty() && outcomes.stream().allMatch(Outcome::profitFollowed);
    return all ? Stream.concat(ALL.stream(), SUPPLY.stream()).toList() : ALL;
  }
}
