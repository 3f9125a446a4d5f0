package dev.vitrine.bench.workload;

import com.sun.management.ThreadMXBean;
import dev.vitrine.app.shop.OpenShop;
import dev.vitrine.app.shop.ShopConf;
import dev.vitrine.bench.measure.Figure;
import dev.vitrine.bench.measure.Latencies;
import dev.vitrine.bench.measure.Machine;
import dev.vitrine.bench.measure.Spread;
import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.answer.Trace;
import dev.vitrine.kernel.config.Conf;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.search.model.ValueModel;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// What a search of a shopper costs when everything that learns is on: all recalls, a first stage
/// and a final stage that learnt, over many candidates. In time of the asking thread's processor,
/// by step, and by the clock when requests come at a rate of their own. Refused when a trace says
/// that another step ranked, or that a recall brings nothing.
public final class CascadeCost implements Workload {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final double BAR = 10;
  private static final double SLOWEST = 50;
  private static final String FIRST = "first stage learned";
  private static final List<String> NEEDED =
      List.of(
          "recall keywords",
          "recall remembered",
          "recall session",
          "recall together",
          "recall trending",
          "recall fresh",
          FIRST,
          "final stage value");

  private final Plans.Cascading plan;

  /// By the plan of the workload.
  public CascadeCost() {
    this(Plans.read("cascade", Plans.Cascading.class));
  }

  CascadeCost(Plans.Cascading plan) {
    this.plan = plan;
  }

  @Override
  public String name() {
    return "cascade";
  }

  @Override
  public List<Figure> run(Bed bed) {
    try (var scratch = new Scratch(bed.folder())) {
      var taught = new TaughtShop(bed, scratch.folder(), plan);
      List<Query> queries = taught.asked(plan.queries(), plan.hits());
      var figures = new ArrayList<>(told(taught.model()));
      try (OpenShop shop = taught.open(conf(Map.of()))) {
        figures.addAll(new Asking(shop, queries).costs(", words left out as usual"));
      }
      String wanted = Integer.toString(plan.firstStage());
      var wide = Map.of("recall.relax-below", wanted, "recall.relax-depth", wanted);
      try (OpenShop shop = taught.open(conf(wide))) {
        var asking = new Asking(shop, queries);
        figures.addAll(asking.costs(""));
        figures.addAll(asking.steps.figures(name()));
        figures.addAll(asking.loaded());
      }
      return figures;
    }
  }

  private ShopConf conf(Map<String, String> other) {
    var all = new HashMap<>(other);
    all.put("first-stage.keep", Integer.toString(plan.firstStage()));
    all.put("final-stage.keep", Integer.toString(plan.finalStage()));
    return ShopConf.of(new Conf(all));
  }

  private List<Figure> told(ValueModel model) {
    int all = model.features().size();
    double heads = (double) IntStream.range(0, all).filter(model::uses).count();
    double first = (double) IntStream.range(0, all).filter(model.first()::uses).count();
    return List.of(
        Figure.plain(name(), "features that the heads look at", Spread.one(heads), ""),
        Figure.plain(name(), "features that the first stage looks at", Spread.one(first), ""));
  }

  /// A shop that is asked the same queries again and again.
  private final class Asking {
    private final StepTimes steps = new StepTimes();
    private final List<String> needed = new ArrayList<>(NEEDED);
    private final Catalogue catalogue;
    private final List<Query> queries;
    private final double[][] millis;
    private final double[][] kilobytes;

    /// How many candidates the first stage saw.
    private final int[] seen;

    Asking(OpenShop shop, List<Query> queries) {
      this.catalogue = shop.find(Bed.CATALOGUE).orElseThrow();
      this.queries = queries;
      this.millis = new double[queries.size()][plan.rounds()];
      this.kilobytes = new double[queries.size()][plan.rounds()];
      this.seen = new int[queries.size()];
      if (shop.learnt(Bed.CATALOGUE)) {
        needed.add("recall vectors");
      }
    }

    /// Asks in rounds, on one thread.
    ///
    /// @param how the shop is set, in words
    List<Figure> costs(String how) {
      for (int round = 0; round < plan.warmUps(); round++) {
        queries.forEach(catalogue::answer);
      }
      double before = Machine.cpuSeconds();
      for (int round = 0; round < plan.rounds(); round++) {
        for (int q = 0; q < queries.size(); q++) {
          ask(q, round);
        }
      }
      double all = 1e3 * (Machine.cpuSeconds() - before) / queries.size() / plan.rounds();
      steps.need(needed);
      var figures = new ArrayList<>(figures(how));
      String process = "CPU of the whole process, a query" + how;
      figures.add(Figure.plain(name(), process, Spread.one(all), "ms"));
      return figures;
    }

    private void ask(int q, int round) {
      long allocated = THREADS.getCurrentThreadAllocatedBytes();
      long cpu = THREADS.getCurrentThreadCpuTime();
      long start = System.nanoTime();
      Answer answer = catalogue.answer(queries.get(q));
      long nanos = System.nanoTime() - start;
      millis[q][round] = (THREADS.getCurrentThreadCpuTime() - cpu) / 1e6;
      kilobytes[q][round] = (THREADS.getCurrentThreadAllocatedBytes() - allocated) / 1e3;
      steps.add(answer.trace(), nanos);
      seen[q] =
          answer.trace().lines().stream()
              .filter(line -> FIRST.equals(line.stage() + " " + line.step()))
              .mapToInt(Trace.Line::out)
              .sum();
    }

    private List<Figure> figures(String how) {
      int[] all = IntStream.range(0, seen.length).toArray();
      int[] full = IntStream.of(all).filter(q -> seen[q] >= plan.firstStage()).toArray();
      var figures = new ArrayList<>(of("a query" + how, all));
      double share = 100.0 * full.length / seen.length;
      String those = "queries that find " + plan.firstStage() + " candidates" + how;
      figures.add(Figure.plain(name(), those, Spread.one(share), "%"));
      if (full.length > 0) {
        figures.addAll(of("one of these", full));
      }
      return figures;
    }

    private List<Figure> of(String what, int[] some) {
      double[] each = IntStream.of(some).mapToDouble(q -> middle(millis[q])).sorted().toArray();
      String slow = ", p99 over each one's median";
      return List.of(
          Figure.most(name(), "CPU of " + what + ", mean", rounds(millis, some), "ms", BAR),
          Figure.plain(name(), "CPU of " + what + ", p50", Spread.of(each), "ms"),
          Figure.plain(name(), "CPU of " + what + slow, Spread.one(Spread.at(each, 0.99)), "ms"),
          Figure.plain(name(), "allocated by " + what + ", mean", rounds(kilobytes, some), "kB"));
    }

    /// The mean of some queries, round by round.
    private Spread rounds(double[][] measured, int[] some) {
      double[] means = new double[plan.rounds()];
      for (int q : some) {
        for (int round = 0; round < means.length; round++) {
          means[round] += measured[q][round] / some.length;
        }
      }
      return Spread.of(means);
    }

    private static double middle(double[] rounds) {
      double[] sorted = rounds.clone();
      Arrays.sort(sorted);
      return Spread.at(sorted, 0.5);
    }

    /// Asks at a rate of its own.
    List<Figure> loaded() {
      var loop = new OpenLoop(plan.perSecond(), plan.threads());
      loop.over(plan.warmUpSeconds(), 1, this::answer);
      double before = Machine.cpuSeconds();
      long start = System.nanoTime();
      Latencies took = loop.over(plan.seconds(), 2, this::answer);
      double seconds = (System.nanoTime() - start) / 1e9;
      double busy = (Machine.cpuSeconds() - before) / seconds;
      double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
      String what = plan.perSecond() + " queries/s on " + plan.threads() + " threads, ";
      return List.of(
          Figure.plain(name(), what + "p50", Spread.one(took.at(0.5)), "ms"),
          Figure.most(name(), what + "p99", Spread.one(took.at(0.99)), "ms", SLOWEST),
          Figure.plain(name(), what + "processors of this process", Spread.one(busy), ""),
          Figure.plain(name(), "load of the machine, the last minute", Spread.one(load), ""));
    }

    private void answer(int request) {
      var _ = catalogue.answer(queries.get(request % queries.size()));
    }
  }
}
