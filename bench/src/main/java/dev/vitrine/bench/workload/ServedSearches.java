package dev.vitrine.bench.workload;

import dev.vitrine.app.shop.OpenShop;
import dev.vitrine.bench.measure.Figure;
import dev.vitrine.bench.measure.Spread;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.kernel.query.Occasion;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Catalogue;
import java.lang.management.ManagementFactory;
import java.util.List;

/// What it costs a search that its page is kept with what it was chosen from: the same queries as
/// searches of nobody and of a shopper, in turns, on one thread, in time of the processor. Correct
/// when no page was lost.
public final class ServedSearches implements Workload {
  private static final double BAR = 1.10;
  private static final Who WHO = new Who("bench", "", "");
  private static final com.sun.management.ThreadMXBean THREADS =
      (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

  @Override
  public String name() {
    return "pages";
  }

  @Override
  public List<Figure> run(Bed bed) {
    var plan = Plans.read(name(), Plans.Turns.class);
    try (OpenShop shop = OpenShop.open(bed.shop(), Bed.conf())) {
      Catalogue catalogue = shop.find(Bed.CATALOGUE).orElseThrow();
      List<String> queries = bed.queries(plan.queries());
      var turns = new Turns(shop, catalogue, queries);
      for (int round = 0; round < plan.warmUpRounds(); round++) {
        turns.into(new double[2][1], new double[2][1], 0);
      }
      double[][] kept = new double[2][plan.rounds()];
      double[][] plain = new double[2][plan.rounds()];
      for (int round = 0; round < plan.rounds(); round++) {
        turns.into(kept, plain, round);
      }
      long lost = shop.signals().pages().lost();
      shop.signals().expire(Long.MAX_VALUE);
      return List.of(
          Figure.most(
              name(),
              "search with its page kept, processor",
              Spread.ratio(kept[0], plain[0]),
              "×",
              BAR),
          Figure.plain(name(), "search of nobody, processor", Spread.of(plain[0]), "µs"),
          Figure.plain(name(), "allocated more", Spread.of(less(kept[1], plain[1])), "kB/search"),
          Figure.most(name(), "pages lost", Spread.one((double) lost), "", 0));
    }
  }

  private static double[] less(double[] all, double[] part) {
    double[] out = all.clone();
    for (int i = 0; i < out.length; i++) {
      out[i] -= part[i];
    }
    return out;
  }

  /// The two kinds of searches in turns, query by query.
  private static final class Turns {
    private final OpenShop shop;
    private final Catalogue catalogue;
    private final List<String> queries;
    private int count;

    Turns(OpenShop shop, Catalogue catalogue, List<String> queries) {
      this.shop = shop;
      this.catalogue = catalogue;
      this.queries = queries;
    }

    /// Goes through the queries; adds the time of the processor in µs and kB allocated, both of a
    /// search in the middle.
    void into(double[][] kept, double[][] plain, int round) {
      for (String text : queries) {
        Query query = Query.of(text, 20);
        boolean first = count++ % 2 == 0;
        Query shoppers = query.on(Occasion.USUAL.by(WHO, "bench-" + count));
        search(first ? shoppers : query, first ? kept : plain, round);
        search(first ? query : shoppers, first ? plain : kept, round);
      }
      shop.signals().pages().settle();
    }

    private void search(Query query, double[][] figures, int round) {
      long id = Thread.currentThread().threadId();
      long bytes = THREADS.getThreadAllocatedBytes(id);
      long start = THREADS.getCurrentThreadCpuTime();
      var _ = catalogue.answer(query);
      figures[0][round] += (THREADS.getCurrentThreadCpuTime() - start) / 1e3 / queries.size();
      figures[1][round] += (THREADS.getThreadAllocatedBytes(id) - bytes) / 1e3 / queries.size();
    }
  }
}
