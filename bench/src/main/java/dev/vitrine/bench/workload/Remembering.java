package dev.vitrine.bench.workload;

import dev.vitrine.bench.measure.Figure;
import dev.vitrine.bench.measure.Latencies;
import dev.vitrine.bench.measure.Spread;
import dev.vitrine.index.CatalogueIndex;
import dev.vitrine.index.postings.Snapshot;
import dev.vitrine.index.postings.Weights;
import dev.vitrine.kernel.config.Conf;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Settings;
import dev.vitrine.search.Candidates;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import dev.vitrine.search.behaviour.Behaviour;
import dev.vitrine.search.behaviour.ItemKeys;
import dev.vitrine.search.feature.FeatureMatrix;
import dev.vitrine.search.feature.Features;
import dev.vitrine.search.feature.Rows;
import dev.vitrine.signals.SignalsConf;
import dev.vitrine.signals.log.Taken;
import dev.vitrine.signals.store.Book;
import dev.vitrine.signals.store.Facts;
import dev.vitrine.signals.store.ItemFacts;
import dev.vitrine.signals.store.Teaching;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Events learnt one after the other without a log, and then all features that are looked up for
/// the candidates of requests, and not worked out of words: nothing else of a request is measured.
/// In CPU time of the one thread.
public final class Remembering implements Workload {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final double BAR = 0.5;

  private final Random random = new Random(1);

  @Override
  public String name() {
    return "features";
  }

  @Override
  public List<Figure> run(Bed bed) {
    var plan = Plans.read(name(), Plans.Remembering.class);
    bed.shop();
    try (var index = CatalogueIndex.open(bed.index(), Bed.words(), Weights.DEFAULT, "bench");
        Snapshot snapshot = index.postings().snapshot()) {
      var shop = new Shopping(bed.products(), bed.queries(1_000), Bed.CATALOGUE);
      ItemKeys keys = ItemKeys.of(index.columns(), index::slots);
      var book = Book.of(Features.counters(), SignalsConf.of(Conf.defaults()).memory());
      List<Taken> events = shop.events(plan.events());
      double seconds = learnt(new Teaching(book, facts(index, keys)), events);
      View view = view(index, snapshot, new Behaviour.Known(book, keys), events.getLast().at());
      Latencies took = looked(view, shop, plan);
      int features = Features.looked().size();
      double scale = (double) plan.features() / features;
      String what = plan.candidates() + " candidates × ";
      var figures = new ArrayList<>(new RecallingPaths(view, shop, events).figures(name(), plan));
      figures.addAll(
          List.of(
              Figure.plain(
                  name(), "learnt", Spread.one(events.size() / seconds), "events a second of CPU"),
              Figure.plain(name(), "memory of what was learnt", Spread.one(bytes(book)), "MB"),
              Figure.plain(name(), what + features + " features, p50", at(took, 0.5, 1), "ms"),
              Figure.plain(name(), what + features + " features, p99", at(took, 0.99, 1), "ms"),
              Figure.most(
                  name(),
                  what + plan.features() + ", by scale, p50",
                  at(took, 0.5, scale),
                  "ms",
                  BAR)));
      return figures;
    }
  }

  private static Spread at(Latencies took, double share, double scale) {
    return Spread.one(took.at(share) * scale);
  }

  private static double bytes(Book book) {
    return book.usage().stream().mapToLong(Book.Usage::bytes).sum() / (double) (1 << 20);
  }

  private static ItemFacts facts(CatalogueIndex index, ItemKeys keys) {
    var items = index.columns().features();
    return (_, id) -> {
      int slot = index.slot(id);
      return slot < 0 ? new Facts(ItemKeys.item(id), 0, 0, 0, 0, -1) : keys.facts(slot, items);
    };
  }

  private static double learnt(Teaching teaching, List<Taken> events) {
    long start = THREADS.getCurrentThreadCpuTime();
    events.forEach(teaching::learn);
    return (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
  }

  private static View view(
      CatalogueIndex index, Snapshot snapshot, Behaviour.Known known, long now) {
    var clock = InstantSource.fixed(Instant.ofEpochMilli(now));
    return new View(
            snapshot,
            index.columns(),
            index.columns().features(),
            Settings.DEFAULT,
            _ -> Optional.empty())
        .remembering(new Behaviour(Optional.of(known), Bed.CATALOGUE, clock, Optional.empty()));
  }

  private Latencies looked(View view, Shopping shop, Plans.Remembering plan) {
    var took = new Latencies();
    double sum = 0;
    for (int i = -plan.warmUps(); i < plan.rounds(); i++) {
      Query plain = Query.of(shop.query(random), 10);
      var who = new Who(shop.client(random), "", "");
      Query query = plain.on(plain.occasion().by(who, ""));
      var candidates = candidates(view, plan.candidates());
      long before = THREADS.getCurrentThreadCpuTime();
      var rows = new Rows(Understood.of(query), view, candidates, candidates.size());
      var matrix = FeatureMatrix.of(Features.looked(), rows);
      long nanos = THREADS.getCurrentThreadCpuTime() - before;
      sum += matrix.value(0, 0);
      if (i >= 0) {
        took.add(nanos);
      }
    }
    if (Double.isNaN(sum)) {
      throw new IllegalStateException("a feature is not a number");
    }
    return took;
  }

  /// Any items, as a request would rank them.
  private Candidates candidates(View view, int many) {
    int[] slots = random.ints(many, 0, view.columns().size()).toArray();
    double[] scores = new double[many];
    return new Candidates(slots, new int[many], scores, scores, new long[many], 0);
  }
}
