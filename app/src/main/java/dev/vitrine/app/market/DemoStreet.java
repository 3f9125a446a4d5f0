package dev.vitrine.app.market;

import dev.vitrine.app.shop.OpenShop;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.simulate.policy.Policy;
import dev.vitrine.simulate.policy.Shop;
import dev.vitrine.simulate.run.Street;
import dev.vitrine.simulate.shopper.Visit;
import dev.vitrine.simulate.trip.PastReviews;
import dev.vitrine.simulate.trip.Trips;
import java.io.Closeable;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// Life in the demo shop, beside the serving: the days since its market opened are caught up with,
/// today among them, what can be learnt is learnt, then a few shoppers come in by and by, and hosts
/// go on air by the clock. It ends when it is closed.
public final class DemoStreet implements Closeable {
  private static final System.Logger LOG = System.getLogger(DemoStreet.class.getName());
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final String CATALOGUE = DemoMarket.CATALOGUE;
  private static final Duration BETWEEN = Duration.ofSeconds(3);

  /// Shoppers come in a little in the past, for their clicks to lie in it too.
  private static final int BEHIND = 300;

  /// How long an answer may take, as for those who come over HTTP.
  private static final Duration USUAL = Duration.ofSeconds(2);

  private static final int DAY = 86_400;

  /// One of so many who come in comes for a live that is on air, if one is.
  private static final int FOLLOWERS = 5;

  /// Goods whose past is told at once.
  private static final int GOODS = 500;

  private final OpenShop shop;
  private final DemoMarket market;
  private final InstantSource clock;
  private final Runnable learning;
  private final Consumer<String> told;
  private final Thread thread;
  private final CountDownLatch closing = new CountDownLatch(1);

  private DemoStreet(
      OpenShop shop,
      DemoMarket market,
      InstantSource clock,
      Runnable learning,
      Consumer<String> told) {
    this.shop = shop;
    this.market = market;
    this.clock = clock;
    this.learning = learning;
    this.told = told;
    this.thread = Thread.ofPlatform().name("vitrine-demo").daemon().unstarted(this::live);
  }

  /// Brings a demo shop to life.
  ///
  /// @param learning what is to be learnt of the goods before anybody comes in
  /// @param told hears lines for people
  public static DemoStreet open(
      OpenShop shop,
      DemoMarket market,
      InstantSource clock,
      Runnable learning,
      Consumer<String> told) {
    var street = new DemoStreet(shop, market, clock, learning, told);
    street.thread.start();
    return street;
  }

  private void live() {
    try {
      Catalogue catalogue = shop.open(CATALOGUE);
      var front = new LocalStorefront(shop, catalogue, _ -> {}, USUAL);
      var heard = new Overheard(front, shop.queries(CATALOGUE).orElseThrow());
      Policy policy = new Watchers(new Shop("demo", heard), market.simulation().audience());
      Street street = market.simulation().streetWithAudience(policy, CATALOGUE, Trips.Verdict.NONE);
      street.resume(market.lived());
      learning.run();
      remember();
      catchUp(street);
      browse(street);
    } catch (VitrineException e) {
      if (open()) {
        LOG.log(System.Logger.Level.WARNING, "the demo shop goes on without shoppers", e);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Tells what buyers said before the opening, a batch of goods at a time.
  private void remember() {
    PastReviews past = market.simulation().past(CATALOGUE);
    int goods = market.simulation().market().products();
    for (int from = market.said(); from < goods && open(); from = market.said()) {
      int to = Math.min(goods, from + GOODS);
      List<Event> said =
          IntStream.range(from, to).boxed().flatMap(good -> past.of(good).stream()).toList();
      shop.signals().intake().bring(said);
      market.said(to);
    }
  }

  private void catchUp(Street street) {
    int today = market.day(clock);
    int from = market.lived() + 1;
    try {
      for (int day = from; day < today && open(); day++) {
        market.priced(day);
        int lived = market.livedPart();
        if (lived > 0) {
          street.part(day, lived, DAY);
        } else {
          street.day(day);
        }
        market.lived(day);
        told.accept("Shoppers of the last days came in: day " + day + " of " + (today - 1));
      }
      catchUpToday(street, today);
    } finally {
      market.pricedBy(clock);
    }
  }

  private void catchUpToday(Street street, int today) {
    int from = market.livedPart();
    int to = second();
    if (open() && market.lived() == today - 1 && to > from) {
      market.priced(today);
      street.part(today, from, to);
      market.livedPart(to);
      told.accept("Shoppers of today came in");
    }
  }

  /// The second of the day, a little in the past.
  private int second() {
    long since = clock.millis() / 1_000 - market.simulation().market().start(0).getEpochSecond();
    return (int) Math.max(1, since % DAY - BEHIND);
  }

  private void browse(Street street) throws InterruptedException {
    told.accept("A few shoppers are looking around");
    for (int number = 0; open(); number++) {
      int day = market.day(clock);
      int second = second();
      street.deliver(day, second);
      street.come(visit(day, second, number));
      closing.await(BETWEEN.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private boolean open() {
    return closing.getCount() > 0;
  }

  private Visit visit(int day, int second, int number) {
    Visit anyone = market.simulation().visits().passerBy(day, second, number);
    return number % FOLLOWERS == 0
        ? market.simulation().audience().passerBy(day, second, number).orElse(anyone)
        : anyone;
  }

  @Override
  public void close() {
    closing.countDown();
    try {
      // What is being learnt cannot be ended; it is learnt anew at the next start.
      thread.join(PATIENCE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
