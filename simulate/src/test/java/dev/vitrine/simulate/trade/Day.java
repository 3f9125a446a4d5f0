package dev.vitrine.simulate.trade;

import dev.vitrine.kernel.config.Conf;
import dev.vitrine.simulate.click.Cards;
import dev.vitrine.simulate.click.ClickModel;
import dev.vitrine.simulate.click.Odds;
import dev.vitrine.simulate.market.Fates;
import dev.vitrine.simulate.market.Goods;
import dev.vitrine.simulate.market.Market;
import dev.vitrine.simulate.market.SupplyConf;
import dev.vitrine.simulate.shopper.Need;
import dev.vitrine.simulate.shopper.Shoppers;
import dev.vitrine.simulate.shopper.Visit;
import dev.vitrine.simulate.trip.Trips;
import dev.vitrine.simulate.world.ReadingConf;
import java.util.stream.IntStream;

/// A market for tests whose goods and sellers stay but for what they earn, and pages of one card of
/// which every second one sells.
final class Day {
  private static final String WORLD =
      """
      supply.sellers = 40
      supply.new-items-per-day = 0
      supply.ended-items-per-day = 0
      supply.leaving-sellers-per-day = 0
      supply.new-sellers-per-day = 0.1
      supply.upkeep = 0.5
      supply.reserves = 5
      """;

  private final ClickModel model = ClickModel.of(ReadingConf.of(Conf.defaults()));
  private final SupplyConf conf = SupplyConf.of(Conf.parse("w", WORLD));
  private final Cards cards = new Cards(10);
  private final Odds odds = new Odds();
  private final Market dice;
  private final Fates fates;
  private final Market market;

  Day(int days) {
    dice = Market.of(conf, 5, 300, days);
    fates = dice.fates();
    market = dice.under(fates);
  }

  Market dice() {
    return dice;
  }

  Market market() {
    return market;
  }

  Fates fates() {
    return fates;
  }

  Goods goods() {
    return market.goods();
  }

  SupplyConf conf() {
    return conf;
  }

  Trade trade() {
    return new Trade(market, fates, conf, model, 10);
  }

  Takings takings() {
    return new Takings(market, model, 10);
  }

  /// A seller that has something to sell.
  int seller() {
    return IntStream.range(0, goods().size())
        .map(goods()::seller)
        .filter(n -> n > 0)
        .min()
        .orElseThrow();
  }

  int listingOf(int seller) {
    return IntStream.range(0, goods().size())
        .filter(i -> goods().seller(i) == seller)
        .findFirst()
        .orElseThrow();
  }

  long listingsOf(int seller) {
    return IntStream.range(0, goods().size()).filter(i -> goods().seller(i) == seller).count();
  }

  /// A page with a card of a good, or with none.
  ///
  /// @param price what it costs, in cents
  void page(Trips.Verdict verdict, int page, int good, double price) {
    cards.clear();
    if (good >= 0) {
      odds.attraction = 1;
      odds.buying = 0.5;
      odds.worth = price;
      odds.good = good;
      odds.card = good;
      cards.add(odds);
    }
    var need = new Need(0, new int[0], "", "", "en", 1_000);
    var visit = new Visit(Shoppers.anyone(0, "en"), need, 1, 0, 0);
    verdict.page(visit, page, "", cards, 0);
  }
}
