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
import dev.vitrine.testkit.hostile.Slow;
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
import java.util.concurrent.atomic.AtomicBoolean;

/// Malformed and hostile requests against a server over the bed, beside connections that never end
/// their requests and an honest shopper: the replies, and memory after a tenth of them and after
/// all. Writes go to a catalogue of their own, which is dropped at the end.
public final class Siege implements Workload {
  private static final String WRECKED = "siege";
  private static final System.Logger LOG = System.getLogger(Siege.class.getName());
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

  /// What came of it.
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Outcome(
      SortedMap<Integer, Long> replies,
      long slowest,
      SortedMap<Integer, Long> slow,
      Guest guest,
      double[] resident,
      double[] heap,
      double seconds) {}

  @Override
  public List<Figure> run(Bed bed) {
    var plan = Plans.read(name(), Plans.Siege.class);
    long all = requests > 0 ? requests : plan.requests();
    try (var scratch = new Scratch(bed.folder());
        OpenShop shop = OpenShop.open(bed.shop(), Bed.conf())) {
      Keys keys = Keys.open(scratch.folder().resolve("keys"), shop.record());
      String admin = keys.texts().map(Keys.Texts::admin).orElse("");
      try (Server server = server(shop, keys)) {
        return figures(besieged(server.port(), admin, all, plan));
      } finally {
        shop.find(WRECKED).ifPresent(found -> shop.drop(found.name()));
      }
    }
  }

  private static Server server(OpenShop shop, Keys keys) {
    ServeConf conf = ServeConf.of(new Conf(Map.of("serve.port", "0")));
    return Server.start(
        conf, shop, shop.signals(), keys, new ShopPages(), new WordSpans(Bed.words()));
  }

  private static Outcome besieged(int port, String admin, long all, Plans.Siege plan) {
    var replies = new TreeMap<Integer, Long>();
    long slowest = 0;
    double[] resident = new double[TENTHS];
    double[] heap = new double[TENTHS];
    var storming = new AtomicBoolean(true);
    try (ExecutorService beside = Executors.newFixedThreadPool(2)) {
      Callable<SortedMap<Integer, Long>> slow =
          () -> new Slow(port, plan.slow()).run(storming::get);
      Callable<Guest> guest = () -> new Guest(port).run(storming::get);
      Future<SortedMap<Integer, Long>> slowly = beside.submit(slow);
      Future<Guest> guests = beside.submit(guest);
      long start = System.nanoTime();
      try {
        for (int tenth = 0; tenth < TENTHS; tenth++) {
          slowest = Math.max(slowest, storm(port, admin, tenth, all / TENTHS, plan, replies));
          LOG.log(System.Logger.Level.INFO, "{0} of {1} hostile tenths", tenth + 1, TENTHS);
          heap[tenth] = Machine.heapAfterCollection();
          resident[tenth] = Machine.resident("VmRSS");
        }
      } finally {
        storming.set(false);
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      return new Outcome(replies, slowest, slowly.get(), guests.get(), resident, heap, seconds);
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("a request was not answered: " + e.getCause(), e);
    }
  }

  /// Sends a share of the requests and adds up the replies; the slowest one in nanoseconds.
  private static long storm(
      int port,
      String admin,
      int tenth,
      long count,
      Plans.Siege plan,
      SortedMap<Integer, Long> replies)
      throws InterruptedException, ExecutionException {
    int connections = plan.connections();
    long slowest = 0;
    try (ExecutorService pool = Executors.newFixedThreadPool(connections)) {
      var senders = new ArrayList<Hostile>();
      var running = new ArrayList<Future<SortedMap<Integer, Long>>>();
      for (int c = 0; c < connections; c++) {
        var sender = new Hostile(port, 100L * tenth + c, admin);
        senders.add(sender);
        long share = count / connections + (c < count % connections ? 1 : 0);
        running.add(pool.submit(() -> sender.run(share)));
      }
      for (int c = 0; c < connections; c++) {
        running.get(c).get().forEach((status, n) -> replies.merge(status, n, Long::sum));
        slowest = Math.max(slowest, senders.get(c).slowest());
      }
    }
    return slowest;
  }

  private static double sum(SortedMap<Integer, Long> replies) {
    return replies.values().stream().mapToLong(Long::longValue).sum();
  }

  private List<Figure> figures(Outcome of) {
    int last = TENTHS - 1;
    double faults = sum(of.replies().tailMap(500)) + sum(of.slow().tailMap(500));
    var figures = new ArrayList<Figure>();
    figures.add(plain("requests", sum(of.replies()), ""));
    figures.add(plain("requests answered", sum(of.replies()) / of.seconds(), "/s"));
    figures.add(plain("slowest reply", of.slowest() / 1e9, "s"));
    figures.add(most("replies of 5xx", faults, "", 0));
    of.replies()
        .forEach((status, n) -> figures.add(plain("replies of " + status, n.doubleValue(), "")));
    of.slow()
        .forEach((status, n) -> figures.add(plain("slow ended by " + status, n.doubleValue(), "")));
    figures.add(plain("honest searches", of.guest().took().size(), ""));
    figures.add(plain("honest searches, p99", of.guest().took().at(0.99), "ms"));
    figures.add(most("honest searches without a page", (double) of.guest().turnedAway(), "", 0));
    figures.add(plain("resident after a tenth", of.resident()[0], "MB"));
    figures.add(plain("resident after all", of.resident()[last], "MB"));
    figures.add(most("heap after all / after a tenth", of.heap()[last] / of.heap()[0], "×", FLAT));
    figures.add(
        most(
            "resident after all / after a tenth",
            of.resident()[last] / of.resident()[0],
            "×",
            FLAT));
    return figures;
  }

  private Figure plain(String what, double value, String unit) {
    return Figure.plain(name(), what, Spread.one(value), unit);
  }

  private Figure most(String what, double value, String unit, double bar) {
    return Figure.most(name(), what, Spread.one(value), unit, bar);
  }
}
