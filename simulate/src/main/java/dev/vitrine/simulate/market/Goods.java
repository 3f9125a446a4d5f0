package dev.vitrine.simulate.market;

import dev.vitrine.simulate.catalogue.Draft;
import dev.vitrine.simulate.catalogue.Prices;
import java.util.Arrays;

/// The truth about every listing that exists within the days of a market: what it is, who sells it,
/// what it costs, how good it is, and when it comes and goes. Safe for use by many threads.
public final class Goods {
  private static final int HABITS = 60;
  private static final int CONTESTED = 3;

  private final long seed;
  private final Clusters clusters;
  private final Merchants sellers;
  private final PricePath path;
  private final Stocks stocks;
  private final Today today;
  private final Listings listings;
  private final Groups byType;
  private final int[][] ofType;
  private final Groups byCluster;
  private final GoodPrices good;

  Goods(
      long seed,
      SupplyConf conf,
      Clusters clusters,
      Merchants sellers,
      Seasons seasons,
      Listings listings,
      int types) {
    this.seed = seed;
    this.clusters = clusters;
    this.sellers = sellers;
    this.path = new PricePath(seed, seasons);
    this.stocks = new Stocks(seed, conf.soldOut(), seasons);
    this.listings = listings;
    this.today =
        new Today(listings.size(), this::priced, (i, day) -> stocks.none(i, type(i), day) ? 0 : 1);
    this.byType = Groups.of(listings.size(), types, this::type);
    this.ofType = new int[types][];
    Arrays.setAll(ofType, byType::of);
    this.byCluster = Groups.of(listings.size(), clusters.size(), listings::cluster);
    this.good = GoodPrices.of(clusters, listings, byType, types);
  }

  /// The same goods, some of whose sellers leave before.
  private Goods(Goods dice, Merchants own) {
    seed = dice.seed;
    clusters = dice.clusters;
    sellers = own;
    path = dice.path;
    stocks = dice.stocks;
    today = dice.today;
    listings = dice.listings;
    byType = dice.byType;
    ofType = dice.ofType;
    byCluster = dice.byCluster;
    good = dice.good;
  }

  /// The same goods, which go with their sellers when those leave.
  Goods under(Merchants own) {
    return new Goods(this, own);
  }

  /// Every listing that exists within the days of the market.
  public int size() {
    return listings.size();
  }

  /// The id of a listing's product.
  public static String id(int listing) {
    return "p" + listing;
  }

  /// The listing that an id belongs to, -1 when it is no listing's id.
  public static int listing(String id) {
    return Ids.number(id, 'p');
  }

  /// The facts of what is sold. Listings of a cluster share them; drawn anew in large markets.
  public Draft draft(int listing) {
    return clusters.draft(listings.cluster(listing));
  }

  /// Listings of one cluster are the same physical good sold by several sellers.
  public int cluster(int listing) {
    return listings.cluster(listing);
  }

  /// How many physical goods there are.
  public int clusters() {
    return clusters.size();
  }

  /// The listings of a cluster, rising.
  public int[] ofCluster(int cluster) {
    return byCluster.of(cluster);
  }

  /// Index of its type in the assortment.
  public int type(int listing) {
    return clusters.type(listings.cluster(listing));
  }

  /// The listings of a type, rising; not to be changed.
  public int[] ofType(int type) {
    return ofType[type];
  }

  /// How many listings of a type are below a number.
  int countOfType(int type, int limit) {
    return byType.countBelow(type, limit);
  }

  int ofType(int type, int place) {
    return byType.member(type, place);
  }

  /// A listing of the same good, one of those below a number.
  int ofCluster(int cluster, int limit, double unit) {
    return byCluster.member(cluster, (int) (unit * byCluster.countBelow(cluster, limit)));
  }

  public int seller(int listing) {
    return listings.seller(listing);
  }

  /// What a buyer really pays, in cents.
  public long price(int listing, int day) {
    return today.price(listing, day);
  }

  private long priced(int listing, int day) {
    int cluster = listings.cluster(listing);
    double factor = path.factor(listing, cluster, contested(cluster), clusters.type(cluster), day);
    return Prices.ending(listings.price(listing) * factor, habit(listing));
  }

  /// Whether several sellers had the good from the opening on.
  private boolean contested(int cluster) {
    return byCluster.count(cluster) >= CONTESTED
        && byCluster.member(cluster, CONTESTED - 1) < listings.opening();
  }

  /// The price on the card, in cents; far lower than what is paid for bait.
  public long shown(int listing, int day) {
    long price = price(listing, day);
    if (!Fraud.BAIT.in(listings.fraud(listing))) {
      return price;
    }
    double part = 0.45 + 0.3 * Chance.unit(seed, Purpose.COST, listing, 1);
    return Math.min(price, Prices.ending(price * part, habit(listing)));
  }

  /// A price struck through that was never asked, in cents; 0 for none.
  public long struck(int listing) {
    boolean bait = Fraud.BAIT.in(listings.fraud(listing));
    double unit = Chance.unit(seed, Purpose.COST, listing, 2);
    if (unit > (bait ? 0.9 : 0.3)) {
      return 0;
    }
    double first = listings.price(listing);
    long struck = Prices.ending(first * (PricePath.MOST + 0.1 + unit * 0.6), habit(listing));
    return struck > Prices.ending(first * PricePath.MOST, habit(listing)) ? struck : 0;
  }

  private static int habit(int listing) {
    return Math.floorMod(listing * 7, HABITS);
  }

  /// What it cost its seller, in cents; the margin is the good's own, dear sellers keep more.
  public long cost(int listing) {
    int cluster = listings.cluster(listing);
    double part = 0.55 + 0.2 * Chance.unit(seed, Purpose.COST, cluster, 0);
    double cost = clusters.price(cluster) * part;
    return Math.max(1, Math.round(Math.min(cost, 0.95 * listings.price(listing))));
  }

  /// How good it truly is, 0 to 1.
  public double quality(int listing) {
    return listings.quality(listing);
  }

  /// How much picture and title invite to look: a factor on the odds of a click, about 1.
  public double appeal(int listing) {
    return listings.appeal(listing);
  }

  /// How well it is packed, sent and answered for, 0 to 1.
  public double delivery(int listing) {
    double own = 0.12 * Chance.bell(seed, Purpose.DELIVERY, listing, 0);
    return Math.clamp(sellers.ability(listings.seller(listing)) + own, 0, 1);
  }

  /// Units there are on a day; 0 while it is sold out.
  public int stock(int listing, int day) {
    return stocks.units(listing, type(listing), day);
  }

  /// Whether a shopper who wants it on a day can have it.
  public boolean inStock(int listing, int day) {
    return today.inStock(listing, day);
  }

  /// The day on which it comes, 0 when it was there at the opening.
  public int entered(int listing) {
    return listings.entered(listing);
  }

  /// The first day on which it is gone.
  public int left(int listing) {
    return Math.min(listings.left(listing), sellers.left(listings.seller(listing)));
  }

  public boolean forSale(int listing, int day) {
    return listings.entered(listing) <= day && day < left(listing);
  }

  /// Whether it is ever for sale; all are, unless their sellers follow profit.
  public boolean comes(int listing) {
    return entered(listing) < left(listing);
  }

  public boolean fraudulent(int listing) {
    return listings.fraud(listing) != 0;
  }

  /// Whether its seller cheats with it in this way.
  public boolean does(int listing, Fraud kind) {
    return kind.in(listings.fraud(listing));
  }

  /// Whether its price is in the best tenth for its quality and traits, within its type.
  public boolean goodPrice(int listing) {
    return good.good(listing);
  }

  /// Weight of the demand for the good, from 1, heavy-tailed.
  public double popularity(int listing) {
    return clusters.weight(listings.cluster(listing));
  }
}
