package dev.vitrine.simulate.market;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.shop.Change;
import dev.vitrine.kernel.shop.Document;
import dev.vitrine.simulate.catalogue.Assortment;
import dev.vitrine.simulate.catalogue.Draft;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/// A marketplace with known truth: what is for sale, by whom, at which price and how good it is,
/// for a number of days. Two markets of the same numbers and seed are the same; a longer one begins
/// like a shorter one. Safe for use by many threads.
public final class Market {
  /// The most listings at the opening.
  public static final int MOST = 20_000_000;

  /// The longest time, in days.
  public static final int MOST_DAYS = 3_650;

  private static final int MOST_EVER = 100_000_000;

  private final SupplyConf conf;
  private final long seed;
  private final int days;
  private final Assortment assortment;
  private final Departments departments;
  private final Gaps gaps;
  private final Seasons seasons;
  private final Merchants sellers;
  private final Listings listings;
  private final Goods goods;
  private final Creators creators;
  private final Reels reels;
  private final Rooms rooms;
  private final Shelf shelf;
  private final Agenda agenda;

  private Market(SupplyConf conf, long seed, LocalDate opening, int days, int[] firstOf) {
    this.conf = conf;
    this.seed = seed;
    this.days = days;
    assortment = new Assortment();
    int types = assortment.types().size();
    departments = new Departments(assortment.types());
    gaps = new Gaps(conf, seed, assortment);
    seasons = new Seasons(conf, seed, assortment, opening, days);
    sellers = new Merchants(conf, seed, departments.size(), days);
    Clusters clusters = new Clusters(seed, assortment, gaps, firstOf[firstOf.length - 1]);
    listings = new Listings(conf, seed, departments, clusters, sellers, firstOf);
    goods = new Goods(seed, conf, clusters, sellers, seasons, listings, types);
    creators = new Creators(conf, seed);
    Browse browse = new Browse(goods, listings, departments);
    reels = new Reels(conf, seed, firstOf[1], days, creators, browse);
    rooms = new Rooms(conf, seed, firstOf[1], days, creators, browse);
    shelf = new Shelf(conf, seed, assortment, goods, sellers, creators, reels, rooms, seasons);
    agenda = new Agenda(goods, listings, sellers, reels, rooms, shelf);
  }

  /// The market of one shop.
  private Market(Market dice, Fates own) {
    conf = dice.conf;
    seed = dice.seed;
    days = dice.days;
    assortment = dice.assortment;
    departments = dice.departments;
    gaps = dice.gaps;
    seasons = dice.seasons;
    listings = dice.listings;
    creators = dice.creators;
    reels = dice.reels;
    rooms = dice.rooms;
    shelf = dice.shelf;
    sellers = dice.sellers.under(own);
    goods = dice.goods.under(sellers);
    agenda = new Agenda(goods, listings, sellers, reels, rooms, shelf);
  }

  /// How many of something there are, if a market can hold so many.
  static int size(String what, long count) {
    if (count > MOST_EVER) {
      throw VitrineException.badRequest(
          "a market of these numbers has " + count + " " + what + ", at most " + MOST_EVER);
    }
    return (int) count;
  }

  /// A market with so many listings at the opening, for day 0 and so many days after it.
  public static Market of(SupplyConf conf, long seed, int products, int days) {
    return of(conf, seed, products, days, Seasons.OPENING);
  }

  /// The same that opens on another day.
  public static Market of(SupplyConf conf, long seed, int products, int days, LocalDate opening) {
    if (products < 1 || products > MOST || days < 0 || days > MOST_DAYS) {
      throw VitrineException.badRequest(
          "a market has 1 to "
              + MOST
              + " products and 0 to "
              + MOST_DAYS
              + " days, not "
              + products
              + " and "
              + days);
    }
    return new Market(conf, seed, opening, days, Listings.firstOf(conf, seed, products, days));
  }

  /// When sellers leave as the dice have it, to be changed for one shop.
  public Fates fates() {
    return sellers.fates();
  }

  /// This market as one shop has it: all that is drawn is shared, but sellers leave when they are
  /// said to, and their listings with them. For the thread that says so.
  public Market under(Fates own) {
    return new Market(this, own);
  }

  public Assortment assortment() {
    return assortment;
  }

  public Goods goods() {
    return goods;
  }

  public Merchants sellers() {
    return sellers;
  }

  public Creators creators() {
    return creators;
  }

  /// Short videos.
  public Reels reels() {
    return reels;
  }

  /// Live sessions.
  public Rooms rooms() {
    return rooms;
  }

  /// How many departments there are.
  public int departments() {
    return departments.size();
  }

  /// The number of the department of a type.
  public int department(int type) {
    return departments.ofType(type);
  }

  public Seasons seasons() {
    return seasons;
  }

  public Gaps gaps() {
    return gaps;
  }

  /// Listings for sale at the opening.
  public int products() {
    return listings.opening();
  }

  /// What a listing says that it is: some of it is left out, a little is wrong.
  public Draft stated(int listing) {
    return shelf.stated(listing);
  }

  /// What of a listing shows when it comes.
  public Label label(int listing) {
    return shelf.label(listing);
  }

  /// The last day.
  public int days() {
    return days;
  }

  /// The first moment of a day, in UTC.
  public Instant start(int day) {
    return seasons.start(day);
  }

  /// The factor on the demand for a type on a day: season, weekday and shocks.
  public double season(int type, int day) {
    return seasons.demand(type, day);
  }

  /// Orders that sellers place for their own listings on a day.
  public List<FakeOrder> fakeOrders(int day) {
    return FakeOrder.of(seed, goods, conf.fakeOrders(), listings.firstOf(day + 1), day);
  }

  /// Everything that stands in the shop at the opening: sellers, creators, products, videos, lives.
  public void opening(Consumer<Document> out) {
    for (int n = 0; n < sellers.size(); n++) {
      if (sellers.there(n, 0)) {
        out.accept(shelf.seller(n));
      }
    }
    for (int n = 0; n < creators.size(); n++) {
      out.accept(shelf.creator(n));
    }
    for (int i = 0; i < listings.opening(); i++) {
      out.accept(shelf.listing(i, 0));
    }
    for (int i = 0; i < reels.opening(); i++) {
      out.accept(shelf.video(i));
    }
    for (int i = 0; i < rooms.firstOf(2); i++) {
      out.accept(shelf.live(i, 0, 0));
    }
  }

  /// What is done at the start of a day, from 1: listings end, others come, prices and stocks move,
  /// sellers come and go, videos appear, lives are announced, end and go. Lives stand as they are
  /// at midnight; their turns within the day are {@link #during}.
  public List<Change> day(int day) {
    if (day < 1 || day > days) {
      throw VitrineException.badRequest("a day of this market is 1 to " + days + ", not " + day);
    }
    return agenda.day(day);
  }

  /// What hosts do within a day, from one second up to before another, in order: lives go on air,
  /// come to the next product and end.
  public List<Moment> during(int day, int from, int to) {
    return agenda.during(day, from, to);
  }
}
