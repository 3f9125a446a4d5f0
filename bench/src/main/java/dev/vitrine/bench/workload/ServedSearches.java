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
/// searches of nobody and of a shopper, in turns, on one thread. Correct when no page was lost.
public final class ServedSearches implements Workload {
  private static final double BAR = 1.05;
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
        turns.search(true);
        turns.search(false);
      }
      double[][] kept = new double[2][plan.rounds()];
      double[][] plain = new double[2][plan.rounds()];
      for (int round = 0; round < plan.rounds(); round++) {
        turns.into(kept, round, true);
        turns.into(plain, round, false);
      }
      long lost = shop.signals().pages().lost();
      shop.signals().expire(Long.MAX_VALUE);
      return List.of(
          Figure.most(
              name(), "search with its page kept", Spread.ratio(kept[0], plain[0]), "×", BAR),
          Figure.plain(name(), "search of nobody", Spread.of(plain[0]), "µs"),
          Figure.plain(name(), "allocated more", Spread.of(less(kept[1], plain[1])), "kB/search"),
          Figure.most(name(), "pages lost", Spread.one(lost), "", 0));
    }
  }

  private static double[] less(double[] all, double[] part) {
    double[] out = all.clone();
    for (int i = 0; i < out.length; i++) {
      out[i] -= part[i];
    }
    return out;
  }

  /// The two kinds of searches in turns; both go through the same queries.
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

    void into(double[][] figures, int round, boolean kept) {
      long id = Thread.currentThread().threadId();
      long bytes = THREADS.getThreadAllocatedBytes(id);
      long start = System.nanoTime();
      search(kept);
      figures[0][round] = (System.nanoTime() - start) / 1e3 / queries.size();
      figures[1][round] = (THREADS.getThreadAllocatedBytes(id) - bytes) / 1e3 / queries.size();
      if (kept) {
        // What is written behind a search is not to be measured with the next ones.
        shop.signals().pages().settle();
      }
    }

    void search(boolean kept) {
      for (String text : queries) {
        Query query = Query.of(text, 20);
        var _ =
            catalogue.answer(
                kept ? query.on(Occasion.USUAL.by(WHO, "bench-" + count++)) : query);
      }
    }
  }
}
