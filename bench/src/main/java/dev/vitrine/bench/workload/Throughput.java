package dev.vitrine.bench.workload;

import dev.vitrine.app.shop.OpenShop;
import dev.vitrine.bench.measure.Figure;
import dev.vitrine.bench.measure.Latencies;
import dev.vitrine.bench.measure.Spread;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.apache.lucene.search.BooleanClause.Occur;

/// Queries a second and their times, by the clock on the wall: one thread, then two, each asking as
/// fast as it is answered.
public final class Throughput implements Workload {
  private static final int PAGE = 10;

  @Override
  public String name() {
    return "throughput";
  }

  @Override
  public List<Figure> run(Bed bed) {
    var plan = Plans.read(name(), Plans.Throughput.class);
    List<String> queries = bed.queries(plan.queries());
    var figures = new ArrayList<Figure>();
    try (OpenShop shop = OpenShop.open(bed.shop(), Bed.conf());
        RawLucene raw = new RawLucene(bed.postings(), Bed.words())) {
      Catalogue catalogue = shop.find(Bed.CATALOGUE).orElseThrow();
      Consumer<String> cascade = text -> catalogue.answer(Query.of(text, PAGE));
      Consumer<String> hand = text -> raw.top(text, Occur.MUST, PAGE);
      for (int i = 0; i < plan.warmUps(); i++) {
        queries.forEach(cascade.andThen(hand));
      }
      for (int threads = 1; threads <= 2; threads++) {
        figures.addAll(measure("cascade, " + told(threads), threads, plan, queries, cascade));
        figures.addAll(measure("raw Lucene, " + told(threads), threads, plan, queries, hand));
      }
    }
    return figures;
  }

  private static String told(int threads) {
    return threads == 1 ? "1 thread" : threads + " threads";
  }

  private List<Figure> measure(
      String what,
      int threads,
      Plans.Throughput plan,
      List<String> queries,
      Consumer<String> answer) {
    var all = new Latencies();
    long start = System.nanoTime();
    long end = start + plan.seconds() * 1_000_000_000L;
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      var running = new ArrayList<Future<Latencies>>();
      for (int t = 0; t < threads; t++) {
        int first = t * queries.size() / threads;
        Callable<Latencies> asking = () -> asking(queries, first, end, answer);
        running.add(pool.submit(asking));
      }
      for (Future<Latencies> one : running) {
        all.addAll(one.get());
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(what + " failed", e);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    return List.of(
        Figure.plain(name(), what, Spread.one(all.size() / seconds), "queries/s"),
        Figure.plain(name(), what + ", p50", Spread.one(all.at(0.5)), "ms"),
        Figure.plain(name(), what + ", p99", Spread.one(all.at(0.99)), "ms"));
  }

  private static Latencies asking(
      List<String> queries, int first, long end, Consumer<String> answer) {
    var took = new Latencies();
    long before = System.nanoTime();
    for (int i = first; before < end; i++) {
      answer.accept(queries.get(i % queries.size()));
      long after = System.nanoTime();
      took.add(after - before);
      before = after;
    }
    return took;
  }
}
