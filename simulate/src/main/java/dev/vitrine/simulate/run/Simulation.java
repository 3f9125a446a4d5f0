package dev.vitrine.simulate.run;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.shop.Change;
import dev.vitrine.simulate.click.ClickModel;
import dev.vitrine.simulate.judge.Editor;
import dev.vitrine.simulate.judge.Exposure;
import dev.vitrine.simulate.judge.FriendOracle;
import dev.vitrine.simulate.judge.ItemOracle;
import dev.vitrine.simulate.judge.LongRun;
import dev.vitrine.simulate.judge.PageWorth;
import dev.vitrine.simulate.judge.Truth;
import dev.vitrine.simulate.judge.VisibleOracle;
import dev.vitrine.simulate.market.Fates;
import dev.vitrine.simulate.market.Market;
import dev.vitrine.simulate.market.Seasons;
import dev.vitrine.simulate.policy.Policy;
import dev.vitrine.simulate.shopper.Asking;
import dev.vitrine.simulate.shopper.Kinship;
import dev.vitrine.simulate.shopper.Moods;
import dev.vitrine.simulate.shopper.Needs;
import dev.vitrine.simulate.shopper.Shoppers;
import dev.vitrine.simulate.shopper.Visit;
import dev.vitrine.simulate.trade.Survival;
import dev.vitrine.simulate.trade.Trade;
import dev.vitrine.simulate.trip.Audience;
import dev.vitrine.simulate.trip.Deliveries;
import dev.vitrine.simulate.trip.Diary;
import dev.vitrine.simulate.trip.FakeBuyers;
import dev.vitrine.simulate.trip.PastReviews;
import dev.vitrine.simulate.trip.Trips;
import dev.vitrine.simulate.trip.Visits;
import dev.vitrine.simulate.world.World;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// A marketplace over some days: the same people, goods and luck for every policy that runs in it.
/// Where sellers follow profit, what a policy makes of them is its own: each policy lives through a
/// market {@link #anew} then.
public final class Simulation {
  private static final int DELIVERY = 5_000;
  private static final int SOME = 1_000;

  private final World world;
  private final long seed;
  private final Size size;
  private final Market dice;
  private final Fates fates;
  private final Market market;
  private final Truth truth;
  private final ClickModel model;
  private final Asking asking;
  private final Visits visits;
  private final Audience audience;
  private final Supplier<Truth> seen;
  private final Supplier<Truth> ofAnyone;
  private final Supplier<Truth> ofFriends;
  private boolean lived;

  /// How large it is.
  ///
  /// @param products for sale at the opening
  /// @param days that are judged
  /// @param before days that are lived through before these, in which policies may learn
  /// @param opening the day 0
  public record Size(int products, int shoppers, int days, int before, LocalDate opening) {
    /// A market whose days all count.
    public Size(int products, int shoppers, int days, LocalDate opening) {
      this(products, shoppers, days, 0, opening);
    }

    /// A market that opens when markets usually do.
    public Size(int products, int shoppers, int days) {
      this(products, shoppers, days, Seasons.OPENING);
    }

    /// The same with days before those that are judged.
    public Size after(int learning) {
      return new Size(products, shoppers, days, learning, opening);
    }

    /// The last day.
    int last() {
      return before + days;
    }
  }

  /// @throws dev.vitrine.kernel.error.VitrineException BAD_REQUEST when the world is wrong
  public Simulation(World world, long seed, Size size) {
    this.world = world;
    this.seed = seed;
    this.size = size;
    dice = Market.of(world.supply(), seed, size.products(), size.last(), size.opening());
    fates = dice.fates();
    market = dice.under(fates);
    var needs = new Needs(dice, seed, world.demand());
    var languages = dice.assortment().foreign().languages();
    var shoppers = new Shoppers(seed, world.demand(), needs.departments(), languages);
    var kinship = new Kinship(dice.assortment().types());
    var shared = new Truth(dice, world.choice(), kinship, shoppers);
    truth = shared.under(market);
    seen = new Once<>(shared::seen);
    ofAnyone = new Once<>(shared::ofAnyone);
    ofFriends = new Once<>(shared::ofFriends);
    model = ClickModel.of(world.reading());
    asking = new Asking(dice.assortment(), world.demand());
    visits = new Visits(shoppers, needs, seed, size.shoppers());
    audience = new Audience(market.rooms(), shoppers, needs, seed, size.shoppers());
  }

  private Simulation(Simulation before) {
    world = before.world;
    seed = before.seed;
    size = before.size;
    dice = before.dice;
    fates = dice.fates();
    market = dice.under(fates);
    truth = before.truth.under(market);
    seen = before.seen;
    ofAnyone = before.ofAnyone;
    ofFriends = before.ofFriends;
    model = before.model;
    asking = before.asking;
    visits = before.visits;
    audience = before.audience;
  }

  /// The same market as it opens, for the next policy: goods, people and luck are shared, but
  /// nobody has given up yet.
  public Simulation anew() {
    return new Simulation(this);
  }

  /// What is for sale in the shop that lives through it.
  public Market market() {
    return market;
  }

  /// Who comes when and what for.
  public Visits visits() {
    return visits;
  }

  /// Who comes when a host is on air.
  public Audience audience() {
    return audience;
  }

  /// How shoppers truly feel.
  public Truth truth() {
    return truth;
  }

  /// Knows the best goods for every need.
  public ItemOracle oracle() {
    return new ItemOracle(truth, world.demand().kinds());
  }

  /// Knows what any page is worth to a visit.
  public PageWorth worth() {
    return new PageWorth(truth, model, world.demand().page());
  }

  /// Grades items by how well they fit what a visit is for.
  public Editor editor() {
    return new Editor(truth);
  }

  /// Makes the best of what a shop can see.
  public VisibleOracle visible() {
    return ofWords(seen);
  }

  /// Makes the best of all that is true of goods, and of nothing about who asks but the words.
  public VisibleOracle stranger() {
    return ofWords(ofAnyone);
  }

  /// Makes the best of knowing who asks, and of goods what a shop can see.
  public FriendOracle friend() {
    Truth expected = ofFriends.get().under(market);
    return new FriendOracle(expected, world.demand(), asking, seed);
  }

  private VisibleOracle ofWords(Supplier<Truth> expected) {
    return new VisibleOracle(expected.get().under(market), world.demand(), asking, seed);
  }

  /// Knows what is best in the long run, up to the last day.
  public ItemOracle longRun() {
    double loyalty = world.demand().loyalty();
    var worth = new LongRun(loyalty, size.last(), meanVisit());
    return new ItemOracle(truth, world.demand().kinds(), worth);
  }

  /// What the best page is worth to those who come first, in cents.
  private double meanVisit() {
    var moods = new Moods(size.shoppers(), 0);
    List<Visit> some = visits.day(1, moods).stream().limit(SOME).toList();
    ItemOracle oracle = oracle();
    PageWorth worth = worth();
    return some.stream()
        .mapToDouble(visit -> worth.of(visit, oracle.best(visit, world.demand().page())))
        .average()
        .orElse(0);
  }

  /// Hears how far a run is.
  public interface Told {
    /// A day is over.
    void day(int day, int days);
  }

  /// Opens the market to a policy and lives through all its days: once only, where sellers follow
  /// profit.
  ///
  /// @param catalogue where the goods stand in its shop
  /// @param sums takes what it comes to
  public void run(Policy policy, String catalogue, Sums sums, Told told) {
    var exposure = new Exposure(market, size.last());
    var judging =
        new Judging(truth, model, world.demand(), visible(), exposure, sums, size.before());
    if (world.supply().followsProfit()) {
      begin();
      var trade = new Trade(market, fates, world.supply(), model, world.demand().page());
      live(policy, street(policy, catalogue, judging.and(trade)), told, trade::evening);
      sums.survived(Survival.of(dice, market, size.last()));
    } else {
      live(policy, street(policy, catalogue, judging), told, _ -> {});
    }
  }

  private void begin() {
    if (lived) {
      throw new VitrineException(Kind.BUG, "a market whose sellers left is lived through again");
    }
    lived = true;
  }

  private void live(Policy policy, Street street, Told told, IntConsumer evening) {
    open(policy);
    for (int day = 1; day <= size.last(); day++) {
      street.day(day);
      evening.accept(day);
      told.day(day, size.last());
    }
  }

  /// The street before a shop in which everything stands as at the opening.
  ///
  /// @param verdict is told of every page
  public Street street(Policy policy, String catalogue, Trips.Verdict verdict) {
    return street(policy, catalogue, verdict, visits::day);
  }

  /// The same with those among the shoppers who come because a host is on air.
  public Street streetWithAudience(Policy policy, String catalogue, Trips.Verdict verdict) {
    return street(
        policy,
        catalogue,
        verdict,
        (day, moods) ->
            Stream.concat(visits.day(day, moods).stream(), audience.day(day).stream())
                .sorted(Comparator.comparingInt(Visit::second))
                .toList());
  }

  private Street street(
      Policy policy, String catalogue, Trips.Verdict verdict, Street.Comers comers) {
    var moods = new Moods(size.shoppers(), world.demand().loyalty());
    var diary = new Diary(catalogue, market.start(0).toEpochMilli());
    var trips = new Trips(truth, model, asking, world.demand(), seed, diary, moods, verdict);
    var fakes = new FakeBuyers(market, seed, diary, world.demand().worded());
    return new Street(policy, comers, moods, diary, trips, new Deliveries(market, policy), fakes);
  }

  /// What was said of goods before the market opened.
  public PastReviews past(String catalogue) {
    var diary = new Diary(catalogue, market.start(0).toEpochMilli());
    return new PastReviews(market, seed, diary, world.demand().worded());
  }

  private void open(Policy policy) {
    var batch = new ArrayList<Change>();
    market.opening(document -> {
      batch.add(new Change.Put(document));
      if (batch.size() == DELIVERY) {
        policy.stock(batch);
        batch.clear();
      }
    });
    policy.stock(batch);
  }
}
