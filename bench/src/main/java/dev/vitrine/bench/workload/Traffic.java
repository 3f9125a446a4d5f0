package dev.vitrine.bench.workload;

import dev.vitrine.bench.measure.Latencies;
import dev.vitrine.kernel.query.Attributes;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Change;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/// What shops and shoppers do at the same time: prices and stocks change at a rate, shoppers search
/// at a rate, and one price at a time is followed until a search finds it. Each method is for a
/// thread of its own. Rates are kept by the clock: who falls behind does not wait.
final class Traffic {
  private static final int PAGE = 10;
  private static final long SECOND = 1_000_000_000L;
  private static final long BETWEEN_PROBES = 20_000_000L;
  private static final int UNIQUE_FROM = 5_000_000;

  private final Catalogue catalogue;
  private final int products;
  private final AtomicLong seed;
  private final AtomicInteger unique = new AtomicInteger(UNIQUE_FROM);

  /// @param seed of what the writers change
  Traffic(Catalogue catalogue, int products, long seed) {
    this.catalogue = catalogue;
    this.products = products;
    this.seed = new AtomicLong(seed);
  }

  /// One writer's share of the changes of prices and stocks, several in a write; the time each
  /// write took.
  Latencies writes(Plans.Updates plan, long end) {
    var took = new Latencies();
    var random = new SplittableRandom(seed.getAndIncrement());
    long gap = SECOND * plan.together() * plan.writers() / plan.updatesPerSecond();
    for (long due = System.nanoTime(); due < end; due += gap) {
      pause(due);
      var changes = new ArrayList<Change>(plan.together());
      for (int i = 0; i < plan.together(); i++) {
        changes.add(change(random));
      }
      long before = System.nanoTime();
      if (before > end) {
        break;
      }
      long _ = catalogue.write(changes);
      took.add(System.nanoTime() - before);
    }
    return took;
  }

  private Change change(SplittableRandom random) {
    String id = "p" + random.nextInt(1, products);
    return random.nextBoolean()
        ? new Change.Reprice(id, "", "", 1 + random.nextInt(900) + ".50", "")
        : new Change.Reprice(id, "", "", "", Integer.toString(random.nextInt(200)));
  }

  /// Searches by words; the time from when each was due until its answer.
  Latencies searches(Plans.Updates plan, List<String> queries, long end) {
    var took = new Latencies();
    long gap = SECOND / plan.searchesPerSecond();
    int i = 0;
    for (long due = System.nanoTime(); due < end && System.nanoTime() < end; due += gap) {
      pause(due);
      search(queries.get(i++ % queries.size()));
      took.add(System.nanoTime() - due);
    }
    return took;
  }

  void search(String text) {
    var _ = catalogue.answer(Query.of(text, PAGE));
  }

  /// Prices that no other product has, written one after the other to one product; the time from
  /// before the write until a search by that price finds the product.
  Latencies probes(long end) {
    var took = new Latencies();
    while (System.nanoTime() < end) {
      int price = unique.getAndIncrement();
      long before = System.nanoTime();
      long _ = catalogue.write(List.of(new Change.Reprice("p0", "", "", price + "", "")));
      while (!visible(price)) {
        Thread.onSpinWait();
      }
      took.add(System.nanoTime() - before);
      pause(System.nanoTime() + BETWEEN_PROBES);
    }
    return took;
  }

  private boolean visible(int price) {
    Filter filter =
        new Filter.And(
            List.of(
                new Filter.Is(Attributes.ID, "p0"),
                new Filter.Between(Attributes.PRICE, price, price)));
    return catalogue.answer(browse(filter)).hits().size() == 1;
  }

  private static Query browse(Filter filter) {
    return new Query(
        "",
        false,
        true,
        filter,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        0,
        1,
        "",
        "",
        Duration.ofSeconds(2),
        false);
  }

  private static void pause(long until) {
    for (long left = until - System.nanoTime(); left > 0; left = until - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }
}
