package dev.vitrine.bench.workload;

import dev.vitrine.bench.measure.Figure;
import dev.vitrine.bench.measure.Latencies;
import dev.vitrine.bench.measure.Spread;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.search.Recall;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import dev.vitrine.search.recall.FreshRecall;
import dev.vitrine.search.recall.InterestRecall;
import dev.vitrine.search.recall.KeywordRecall;
import dev.vitrine.search.recall.PartyRecall;
import dev.vitrine.search.recall.Quota;
import dev.vitrine.search.recall.RememberedRecall;
import dev.vitrine.search.recall.SessionRecall;
import dev.vitrine.search.recall.TogetherRecall;
import dev.vitrine.search.recall.TrendingRecall;
import dev.vitrine.search.understand.SplitWords;
import dev.vitrine.signals.log.Taken;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// What the recalls that learn from shoppers' doings cost for one of the last shoppers, who asks
/// something or, every other time, nothing; beside them the recall by words. Products alone are
/// there, so what creators lead to is not among them. In CPU time of the one thread.
final class RecallingPaths {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int LATELY = 5_000;
  private static final int WANTED = 100;

  private final Random random = new Random(3);
  private final SplitWords split = new SplitWords(Bed.words());
  private final View view;
  private final Shopping shop;
  private final List<Taken> events;

  /// @param events that were learnt
  RecallingPaths(View view, Shopping shop, List<Taken> events) {
    this.view = view;
    this.shop = shop;
    this.events = events;
  }

  List<Figure> figures(String workload, Plans.Remembering plan) {
    var quota = new Quota(20, Duration.ofSeconds(1));
    var paths =
        List.<Recall>of(
            new RememberedRecall(quota),
            new SessionRecall(quota),
            new TogetherRecall(quota),
            new TrendingRecall(quota),
            new FreshRecall(quota),
            new InterestRecall(quota),
            PartyRecall.sellers(quota));
    var figures = new ArrayList<Figure>();
    add(workload, "recall keywords", List.of(new KeywordRecall(100, 400, 1_000)), plan, figures);
    paths.forEach(path -> add(workload, "recall " + path.name(), List.of(path), plan, figures));
    add(workload, "these seven recalls", paths, plan, figures);
    return figures;
  }

  private void add(
      String workload, String what, List<Recall> recalls, Plans.Remembering plan, List<Figure> to) {
    Latencies took = took(recalls, plan);
    to.add(Figure.plain(workload, what + ", p50", Spread.one(took.at(0.5)), "ms"));
    to.add(Figure.plain(workload, what + ", p99", Spread.one(took.at(0.99)), "ms"));
  }

  private Latencies took(List<Recall> recalls, Plans.Remembering plan) {
    var took = new Latencies();
    long rows = 0;
    for (int i = -plan.warmUps(); i < plan.rounds(); i++) {
      Understood understood = asked(i);
      long before = THREADS.getCurrentThreadCpuTime();
      for (Recall recall : recalls) {
        rows += recall.recall(understood, view, WANTED, Long.MAX_VALUE / 2).rows().size();
      }
      long nanos = THREADS.getCurrentThreadCpuTime() - before;
      if (i >= 0) {
        took.add(nanos);
      }
    }
    if (rows == 0) {
      throw new IllegalStateException("nothing is found by " + recalls.getFirst().name());
    }
    return took;
  }

  private Understood asked(int round) {
    Who who = events.get(events.size() - 1 - random.nextInt(LATELY)).event().head().who();
    Query plain = Query.of(round % 2 == 0 ? shop.query(random) : "", 10);
    return split.understand(Understood.of(plain.on(plain.occasion().by(who, ""))), view);
  }
}
