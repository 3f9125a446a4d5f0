package dev.vitrine.bench.workload;

import dev.vitrine.app.shop.OpenShop;
import dev.vitrine.bench.measure.Figure;
import dev.vitrine.bench.measure.Latencies;
import dev.vitrine.bench.measure.Spread;
import dev.vitrine.kernel.shop.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Prices and stocks written at a rate beside searches at a rate: what was achieved, and how long a
/// price takes from before its write until a search finds it.
public final class Updates implements Workload {
  private static final double VISIBLE_BAR = 50;
  private static final double KEPT = 0.99;

  @Override
  public String name() {
    return "updates";
  }

  @Override
  public List<Figure> run(Bed bed) {
    var plan = Plans.read(name(), Plans.Updates.class);
    List<String> queries = bed.queries(1_000);
    try (OpenShop shop = OpenShop.open(bed.shop(), Bed.conf());
        ExecutorService pool = Executors.newFixedThreadPool(plan.writers() + 2)) {
      Catalogue catalogue = shop.find(Bed.CATALOGUE).orElseThrow();
      var traffic = new Traffic(catalogue, bed.products());
      queries.forEach(traffic::search);
      long end = System.nanoTime() + plan.seconds() * 1_000_000_000L;
      var writing = new ArrayList<Future<Latencies>>();
      for (int writer = 0; writer < plan.writers(); writer++) {
        int seed = writer;
        writing.add(pool.submit(() -> traffic.writes(plan, seed, end)));
      }
      Future<Latencies> searches = pool.submit(() -> traffic.searches(plan, queries, end));
      Future<Latencies> seen = pool.submit(() -> traffic.probes(end));
      var writes = new Latencies();
      for (Future<Latencies> one : writing) {
        writes.addAll(one.get());
      }
      return figures(plan, writes, searches.get(), seen.get());
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("the updates failed", e);
    }
  }

  private List<Figure> figures(
      Plans.Updates plan, Latencies writes, Latencies searches, Latencies seen) {
    double updates = (double) writes.size() * plan.together() / plan.seconds();
    double asked = (double) searches.size() / plan.seconds();
    return List.of(
        Figure.least(name(), "updates", Spread.one(updates), "/s", KEPT * plan.updatesPerSecond()),
        Figure.least(
            name(), "searches beside", Spread.one(asked), "/s", KEPT * plan.searchesPerSecond()),
        Figure.plain(name(), "write acknowledged, p50", Spread.one(writes.at(0.5)), "ms"),
        Figure.plain(name(), "write acknowledged, p99", Spread.one(writes.at(0.99)), "ms"),
        Figure.plain(name(), "search, p50", Spread.one(searches.at(0.5)), "ms"),
        Figure.plain(name(), "search, p99", Spread.one(searches.at(0.99)), "ms"),
        Figure.plain(name(), "prices followed", Spread.one(seen.size()), ""),
        Figure.plain(name(), "update to visible, p50", Spread.one(seen.at(0.5)), "ms"),
        Figure.most(
            name(), "update to visible, p99", Spread.one(seen.at(0.99)), "ms", VISIBLE_BAR));
  }
}
