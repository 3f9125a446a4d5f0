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
import java.util.function.ToDoubleFunction;

/// Prices and stocks written at a rate beside searches at a rate: what was achieved, and how long a
/// price takes from before its write until a search finds it. A first round, in which the program
/// is still being compiled, is told apart.
public final class Updates implements Workload {
  private static final double VISIBLE_BAR = 50;
  private static final double KEPT = 0.99;

  @Override
  public String name() {
    return "updates";
  }

  /// What came of a round; writes are of several changes each.
  private record Round(int seconds, Latencies writes, Latencies searches, Latencies seen) {}

  @Override
  public List<Figure> run(Bed bed) {
    var plan = Plans.read(name(), Plans.Updates.class);
    List<String> queries = bed.queries(1_000);
    try (OpenShop shop = OpenShop.open(bed.shop(), Bed.conf());
        ExecutorService pool = Executors.newFixedThreadPool(plan.writers() + 2)) {
      Catalogue catalogue = shop.find(Bed.CATALOGUE).orElseThrow();
      // Other prices in every round and every run: one that is there already is no change.
      var traffic = new Traffic(catalogue, bed.products(), shop.record().number());
      queries.forEach(traffic::search);
      Round cold = round(plan, plan.coldSeconds(), traffic, queries, pool);
      var rounds = new ArrayList<Round>();
      for (int i = 0; i < plan.rounds(); i++) {
        rounds.add(round(plan, plan.seconds(), traffic, queries, pool));
      }
      return figures(plan, cold, rounds);
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("the updates failed", e);
    }
  }

  private static Round round(
      Plans.Updates plan, int seconds, Traffic traffic, List<String> queries, ExecutorService pool)
      throws InterruptedException, ExecutionException {
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    var writing = new ArrayList<Future<Latencies>>();
    for (int writer = 0; writer < plan.writers(); writer++) {
      writing.add(pool.submit(() -> traffic.writes(plan, end)));
    }
    Future<Latencies> searches = pool.submit(() -> traffic.searches(plan, queries, end));
    Future<Latencies> seen = pool.submit(() -> traffic.probes(end));
    var writes = new Latencies();
    for (Future<Latencies> one : writing) {
      writes.addAll(one.get());
    }
    return new Round(seconds, writes, searches.get(), seen.get());
  }

  private List<Figure> figures(Plans.Updates plan, Round cold, List<Round> rounds) {
    Spread updates = over(rounds, r -> (double) r.writes().size() * plan.together() / r.seconds());
    Spread asked = over(rounds, r -> (double) r.searches().size() / r.seconds());
    Spread visible = over(rounds, r -> r.seen().at(0.99));
    return List.of(
        Figure.least(name(), "updates", updates, "/s", KEPT * plan.updatesPerSecond()),
        Figure.least(name(), "searches beside", asked, "/s", KEPT * plan.searchesPerSecond()),
        millis("write acknowledged, p50", over(rounds, r -> r.writes().at(0.5))),
        millis("write acknowledged, p99", over(rounds, r -> r.writes().at(0.99))),
        millis("search, p50", over(rounds, r -> r.searches().at(0.5))),
        millis("search, p99", over(rounds, r -> r.searches().at(0.99))),
        Figure.plain(name(), "prices followed", over(rounds, r -> r.seen().size()), ""),
        millis("update to visible, p50", over(rounds, r -> r.seen().at(0.5))),
        Figure.most(name(), "update to visible, p99", visible, "ms", VISIBLE_BAR),
        millis("while cold: update to visible, p99", Spread.one(cold.seen().at(0.99))));
  }

  private Figure millis(String what, Spread value) {
    return Figure.plain(name(), what, value, "ms");
  }

  private static Spread over(List<Round> rounds, ToDoubleFunction<Round> value) {
    return Spread.of(rounds.stream().mapToDouble(value).toArray());
  }
}
