package dev.vitrine.bench.workload;

import dev.vitrine.app.shop.OpenShop;
import dev.vitrine.bench.measure.Figure;
import dev.vitrine.bench.measure.Latencies;
import dev.vitrine.bench.measure.Spread;
import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Head;
import dev.vitrine.kernel.event.Placed;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.signals.intake.Intake;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/// Clicks and impressions of many shoppers, sent in batches by several senders at once; each waits
/// until its batch is durable. Alone, and beside searches. Then a million of them, brought in and
/// rolled to Parquet.
public final class Events implements Workload {
  private static final double BAR = 20_000;
  private static final double REMEMBERED = 1_000;

  @Override
  public String name() {
    return "events";
  }

  @Override
  public List<Figure> run(Bed bed) {
    var plan = Plans.read(name(), Plans.Sending.class);
    warmUp(bed, plan);
    try (OpenShop shop = OpenShop.open(bed.shop(), Bed.conf())) {
      var figures = new ArrayList<Figure>();
      var sending = new Sending(shop.signals().intake(), bed.products(), plan);
      figures.addAll(measured("alone", sending, plan, 1));
      Catalogue catalogue = shop.find(Bed.CATALOGUE).orElseThrow();
      List<String> queries = bed.queries(1_000);
      Thread searching = Thread.ofPlatform().start(() -> search(catalogue, queries, plan));
      figures.addAll(
          measured("beside " + plan.searchesPerSecond() + " searches/s", sending, plan, 2));
      searching.interrupt();
      figures.add(remembered(shop));
      shop.signals().expire(Long.MAX_VALUE);
      figures.addAll(new MillionEvents(name(), bed.folder()).figures());
      return figures;
    }
  }

  /// In a shop of its own, so that how long events wait for code to be compiled counts for nothing.
  private static void warmUp(Bed bed, Plans.Sending plan) {
    try (OpenShop shop = OpenShop.open(bed.shop(), Bed.conf())) {
      new Sending(shop.signals().intake(), bed.products(), plan).seconds(plan.warmUpSeconds(), 0);
      shop.signals().expire(Long.MAX_VALUE);
    }
  }

  /// How long after it was durable an event was remembered, and so visible to ranking.
  private Figure remembered(OpenShop shop) {
    double millis = shop.signals().store().progress().longest() / 1e6;
    String what = "durable to remembered, longest of all";
    return Figure.most(name(), what, Spread.one(millis), "ms", REMEMBERED);
  }

  private static void search(Catalogue catalogue, List<String> queries, Plans.Sending plan) {
    long pause = Duration.ofSeconds(1).toNanos() / plan.searchesPerSecond();
    for (int i = 0; !Thread.currentThread().isInterrupted(); i++) {
      var _ = catalogue.answer(Query.of(queries.get(i % queries.size()), 10));
      LockSupport.parkNanos(pause);
    }
  }

  private List<Figure> measured(String what, Sending sending, Plans.Sending plan, int round) {
    long start = System.nanoTime();
    Latencies took = sending.seconds(plan.seconds(), round);
    double seconds = (System.nanoTime() - start) / 1e9;
    double rate = took.size() * (double) plan.together() / seconds;
    return List.of(
        Figure.least(name(), what + ", durable", Spread.one(rate), "events/s", BAR),
        Figure.plain(name(), what + ", batch p50", Spread.one(took.at(0.5)), "ms"),
        Figure.plain(name(), what + ", batch p99", Spread.one(took.at(0.99)), "ms"));
  }

  /// Senders at work.
  private record Sending(Intake intake, int products, Plans.Sending plan) {
    /// Sends for some seconds, with ids that no other round uses.
    Latencies seconds(int seconds, int round) {
      long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
      var all = new Latencies();
      try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
        List<Future<Latencies>> running = new ArrayList<>();
        for (int sender = 0; sender < plan.senders(); sender++) {
          String name = round + "-" + sender;
          running.add(senders.submit(() -> send(name, end)));
        }
        for (Future<Latencies> each : running) {
          all.addAll(done(each));
        }
      }
      return all;
    }

    private static Latencies done(Future<Latencies> sender) {
      try {
        return sender.get();
      } catch (InterruptedException | ExecutionException e) {
        throw new IllegalStateException("a sender failed: " + e, e);
      }
    }

    private Latencies send(String name, long end) {
      var took = new Latencies();
      for (int batch = 0; System.nanoTime() < end; batch++) {
        List<Event> events = batch(name, batch);
        long before = System.nanoTime();
        intake.take(events);
        took.add(System.nanoTime() - before);
      }
      return took;
    }

    private List<Event> batch(String name, int batch) {
      var events = new ArrayList<Event>();
      for (int i = 0; i < plan.together(); i++) {
        int number = batch * plan.together() + i;
        var who = new Who(name + "-" + number / 50, "", "");
        var head = new Head(name + "-" + number, 0, Bed.CATALOGUE, who, "q" + number / 10, "bench");
        var placed = List.of(Placed.at("p" + number % products, 1 + number % 20));
        events.add(
            number % 5 == 0 ? new Event.Click(head, placed) : new Event.Impression(head, placed));
      }
      return events;
    }
  }
}
