package dev.vitrine.simulate.run;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.shop.Change;
import dev.vitrine.simulate.click.ClickModel;
import dev.vitrine.simulate.judge.Exposure;
import dev.vitrine.simulate.judge.ItemOracle;
import dev.vitrine.simulate.judge.Truth;
import dev.vitrine.simulate.market.Market;
import dev.vitrine.simulate.policy.Policy;
import dev.vitrine.simulate.shopper.Asking;
import dev.vitrine.simulate.shopper.Kinship;
import dev.vitrine.simulate.shopper.Needs;
import dev.vitrine.simulate.shopper.Shoppers;
import dev.vitrine.simulate.trip.Deliveries;
import dev.vitrine.simulate.trip.Diary;
import dev.vitrine.simulate.trip.FakeBuyers;
import dev.vitrine.simulate.trip.Moods;
import dev.vitrine.simulate.trip.Trips;
import dev.vitrine.simulate.shopper.Visit;
import dev.vitrine.simulate.trip.Visits;
import dev.vitrine.simulate.world.World;
import java.util.ArrayList;
import java.util.List;

/// A marketplace over some days: the same people, goods and luck for every policy that runs in it.
public final class Simulation {
  /// When day 0 begins, in milliseconds since 1970: 1 September 2026 in UTC, a Tuesday.
  public static final long OPENING = 1_788_220_800_000L;

  private static final int BATCH = 500;
  private static final int DELIVERY = 5_000;

  private final World world;
  private final long seed;
  private final Size size;
  private final Market market;
  private final Truth truth;
  private final ClickModel model;
  private final Asking asking;
  private final Visits visits;

  /// How large it is.
  ///
  /// @param products for sale at the opening
  /// @param days that are lived through
  public record Size(int products, int shoppers, int days) {}

  /// @throws dev.vitrine.kernel.error.VitrineException BAD_REQUEST when the world is wrong
  public Simulation(World world, long seed, Size size) {
    this.world = world;
    this.seed = seed;
    this.size = size;
    market = Market.of(world.supply(), seed, size.products(), size.days());
    var needs = new Needs(market, seed, world.demand());
    var languages = market.assortment().foreign().languages();
    var shoppers = new Shoppers(seed, world.demand(), needs.departments(), languages);
    var kinship = new Kinship(market.assortment().types());
    truth = new Truth(market, world.choice(), kinship, shoppers);
    model = ClickModel.of(world.reading());
    asking = new Asking(market.assortment(), world.demand());
    visits = new Visits(shoppers, needs, seed, size.shoppers());
  }

  /// What is for sale.
  public Market market() {
    return market;
  }

  /// Who comes when and what for.
  public Visits visits() {
    return visits;
  }

  /// How shoppers truly feel.
  public Truth truth() {
    return truth;
  }

  /// Knows the best goods for every need.
  public ItemOracle oracle() {
    return new ItemOracle(truth, world.demand().kinds());
  }

  /// Hears how far a run is.
  public interface Told {
    /// A day is over.
    void day(int day, int days);
  }

  /// Opens the market to a policy and lives through all its days.
  ///
  /// @param catalogue where the goods stand in its shop
  /// @param sums takes what it comes to
  public void run(Policy policy, String catalogue, Sums sums, Told told) {
    var moods = new Moods(size.shoppers(), world.demand().loyalty());
    var diary = new Diary(catalogue, OPENING);
    var exposure = new Exposure(market.goods(), size.days());
    var judging = new Judging(truth, model, world.demand(), exposure, sums);
    var trips =
        new Trips(truth, model, asking, world.demand(), seed, diary, moods, judging);
    open(policy);
    var fakes = new FakeBuyers(market, seed, diary);
    var deliveries = new Deliveries(market, policy);
    for (int day = 1; day <= size.days(); day++) {
      deliveries.morning(day);
      var telling = new ArrayList<Event>();
      for (Visit visit : visits.day(day, moods)) {
        deliveries.upTo(visit.second());
        trips.visit(visit, policy);
        telling.addAll(diary.until(diary.time(day, visit.second())));
        if (telling.size() >= BATCH) {
          tell(policy, telling);
        }
      }
      telling.addAll(diary.until(diary.time(day + 1, 0) - 1));
      telling.addAll(fakes.day(day));
      tell(policy, telling);
      told.day(day, size.days());
    }
  }

  private void open(Policy policy) {
    var batch = new ArrayList<Change>();
    market.opening(
        document -> {
          batch.add(new Change.Put(document));
          if (batch.size() == DELIVERY) {
            policy.stock(batch);
            batch.clear();
          }
        });
    policy.stock(batch);
  }

  private static void tell(Policy policy, List<Event> events) {
    for (int from = 0; from < events.size(); from += BATCH) {
      policy.tell(events.subList(from, Math.min(from + BATCH, events.size())));
    }
    events.clear();
  }
}
