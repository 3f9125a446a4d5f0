package dev.vitrine.bench.workload;

import dev.vitrine.app.shop.OpenShop;
import dev.vitrine.app.web.ShopPages;
import dev.vitrine.app.web.WordSpans;
import dev.vitrine.bench.measure.Figure;
import dev.vitrine.bench.measure.Machine;
import dev.vitrine.bench.measure.Spread;
import dev.vitrine.kernel.config.Conf;
import dev.vitrine.serve.ServeConf;
import dev.vitrine.serve.Server;
import dev.vitrine.serve.keys.Keys;
import dev.vitrine.testkit.hostile.Hostile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Malformed and hostile requests against a server over the bed: the replies, and memory after a
/// tenth of them and after all.
public final class Siege implements Workload {
  private static final int TENTHS = 10;
  private static final double FLAT = 1.25;

  private final long requests;

  /// @param requests how many, 0 for as many as the plan says
  public Siege(long requests) {
    this.requests = requests;
  }

  @Override
  public String name() {
    return "hostile";
  }

  @Override
  public List<Figure> run(Bed bed) {
    var plan = Plans.read(name(), Plans.Siege.class);
    long all = requests > 0 ? requests : plan.requests();
    try (var scratch = new Scratch(bed.folder());
        OpenShop shop = OpenShop.open(bed.shop(), Bed.conf());
        Server server = server(shop, Keys.open(scratch.folder().resolve("keys"), shop.record()))) {
      var replies = new TreeMap<Integer, Long>();
      double[] resident = new double[TENTHS];
      double[] heap = new double[TENTHS];
      long start = System.nanoTime();
      for (int tenth = 0; tenth < TENTHS; tenth++) {
        storm(server.port(), tenth, all / TENTHS, plan.connections())
            .forEach((status, count) -> replies.merge(status, count, Long::sum));
        heap[tenth] = Machine.heapAfterCollection();
        resident[tenth] = Machine.resident("VmRSS");
      }
      return figures(replies, resident, heap, (System.nanoTime() - start) / 1e9);
    }
  }

  private static Server server(OpenShop shop, Keys keys) {
    ServeConf conf = ServeConf.of(new Conf(Map.of("serve.port", "0")));
    return Server.start(conf, shop, keys, new ShopPages(), new WordSpans(Bed.words()));
  }

  private static SortedMap<Integer, Long> storm(int port, int tenth, long count, int connections) {
    var replies = new TreeMap<Integer, Long>();
    try (ExecutorService pool = Executors.newFixedThreadPool(connections)) {
      var running = new ArrayList<Future<SortedMap<Integer, Long>>>();
      for (int c = 0; c < connections; c++) {
        long seed = 100L * tenth + c;
        Callable<SortedMap<Integer, Long>> one =
            () -> new Hostile(port, seed).run(count / connections);
        running.add(pool.submit(one));
      }
      for (Future<SortedMap<Integer, Long>> one : running) {
        one.get().forEach((status, n) -> replies.merge(status, n, Long::sum));
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("a hostile request was not answered: " + e.getCause(), e);
    }
    return replies;
  }

  private List<Figure> figures(
      SortedMap<Integer, Long> replies, double[] resident, double[] heap, double seconds) {
    double sent = replies.values().stream().mapToLong(Long::longValue).sum();
    double faults = replies.tailMap(500).values().stream().mapToLong(Long::longValue).sum();
    int last = TENTHS - 1;
    var figures = new ArrayList<Figure>();
    figures.add(Figure.plain(name(), "requests", Spread.one(sent), ""));
    figures.add(Figure.plain(name(), "requests answered", Spread.one(sent / seconds), "/s"));
    figures.add(Figure.most(name(), "replies of 5xx", Spread.one(faults), "", 0));
    replies.forEach((status, n) ->
        figures.add(Figure.plain(name(), "replies of " + status, Spread.one(n), "")));
    figures.add(Figure.plain(name(), "resident after a tenth", Spread.one(resident[0]), "MB"));
    figures.add(Figure.plain(name(), "resident after all", Spread.one(resident[last]), "MB"));
    figures.add(
        Figure.most(
            name(), "heap after all / after a tenth", Spread.one(heap[last] / heap[0]), "×", FLAT));
    figures.add(
        Figure.most(
            name(),
            "resident after all / after a tenth",
            Spread.one(resident[last] / resident[0]),
            "×",
            FLAT));
    return figures;
  }
}
