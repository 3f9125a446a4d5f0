package dev.vitrine.simulate.market;

import dev.vitrine.kernel.config.Conf;

/// What a market offers, in numbers; one section of a world's properties file.
///
/// @param sellers how many there are at the opening
/// @param sellersPerCluster mean number of listings of one good
/// @param newItemsPerDay new listings of a day, as a share of those at the opening
/// @param endedItemsPerDay chance of a listing to end on a day, its seller staying
/// @param newSellersPerDay new sellers of a day, as a share of those at the opening
/// @param leavingSellersPerDay chance of a middling honest seller to leave on a day
/// @param dispersion spread of the prices of one good, as a standard deviation of logarithms
/// @param soldOut share of the time that a listing has nothing left
/// @param fraud share of sellers that cheat
/// @param fakeOrders mean false orders of a day for a listing while it is pushed
/// @param creators how many make videos and host lives
/// @param videosPerProduct videos at the opening for each listing
/// @param newVideosPerDay new videos of a day, as a share of those at the opening
/// @param livesPerProduct live sessions of a day for each listing at the opening
/// @param unsaid share of the facts that a listing does not state
/// @param misstated share of the facts that a listing states wrongly
/// @param wrongLinks share of links from videos that lead to something else, and of goods in the
///   queues of lives that are there by mistake
/// @param misheard share of the words of a transcript that are heard wrongly
/// @param shocksPerDay mean number of types whose demand jumps on a day
/// @param gaps share of types with something that hardly anybody sells
/// @param upkeep dollars a visit that all listings for sale cost together; with 0 sellers do not
///   follow profit
/// @param reserves days of its upkeep that a middling seller can go without earning anything
public record SupplyConf(
    int sellers,
    double sellersPerCluster,
    double newItemsPerDay,
    double endedItemsPerDay,
    double newSellersPerDay,
    double leavingSellersPerDay,
    double dispersion,
    double soldOut,
    double fraud,
    double fakeOrders,
    int creators,
    double videosPerProduct,
    double newVideosPerDay,
    double livesPerProduct,
    double unsaid,
    double misstated,
    double wrongLinks,
    double misheard,
    double shocksPerDay,
    double gaps,
    double upkeep,
    double reserves) {

  /// Whether sellers come and go by what they earn, besides by the dice.
  public boolean followsProfit() {
    return upkeep > 0;
  }

  /// Reads the section.
  public static SupplyConf of(Conf conf) {
    return new SupplyConf(
        conf.number("supply.sellers", 1_000, 1, 1_000_000),
        conf.decimal("supply.sellers-per-cluster", 1.8, 1, 20),
        conf.decimal("supply.new-items-per-day", 0.03, 0, 1),
        conf.decimal("supply.ended-items-per-day", 0.025, 0, 0.9),
        conf.decimal("supply.new-sellers-per-day", 0.005, 0, 1),
        conf.decimal("supply.leaving-sellers-per-day", 0.004, 0, 0.2),
        conf.decimal("supply.dispersion", 0.12, 0, 1),
        conf.decimal("supply.sold-out", 0.03, 0, 0.2),
        conf.decimal("supply.fraud", 0.05, 0, 1),
        conf.decimal("supply.fake-orders", 4, 0, 1_000),
        conf.number("supply.creators", 400, 1, 1_000_000),
        conf.decimal("supply.videos-per-product", 0.2, 0, 5),
        conf.decimal("supply.new-videos-per-day", 0.03, 0, 1),
        conf.decimal("supply.lives-per-product", 0.005, 0, 1),
        conf.decimal("supply.unsaid", 0.08, 0, 1),
        conf.decimal("supply.misstated", 0.01, 0, 1),
        conf.decimal("supply.wrong-links", 0.12, 0, 1),
        conf.decimal("supply.misheard", 0.08, 0, 1),
        conf.decimal("supply.shocks-per-day", 0.7, 0, 100),
        conf.decimal("supply.gaps", 0.15, 0, 1),
        conf.decimal("supply.upkeep", 0, 0, 1_000),
        conf.decimal("supply.reserves", 14, 0.1, 10_000));
  }
}
