package dev.vitrine.bench.workload;

import dev.vitrine.app.shop.OpenShop;
import dev.vitrine.bench.measure.Figure;
import dev.vitrine.bench.measure.Latencies;
import dev.vitrine.bench.measure.Spread;
import dev.vitrine.kernel.shop.Catalogue;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Lives that come and go while many show one product after the other: how long it takes from
/// before the write that ends a live until no search finds it, and from before the write that puts
/// it on air until one does; and how many cards of lives were shown that had ended two seconds
/// before.
public final class LivesOnAir implements Workload {
  private static final double SOON = 2_000;

  private final Plans.Airing plan;

  /// With the numbers of its plan.
  public LivesOnAir() {
    this(Plans.read("lives", Plans.Airing.class));
  }

  LivesOnAir(Plans.Airing plan) {
    this.plan = plan;
  }

  @Override
  public String name() {
    return "lives";
  }

  @Override
  public List<Figure> run(Bed bed) {
    var own = new Bed(bed.products(), bed.folder().resolve(name()));
    try (OpenShop shop = OpenShop.open(own.shop(), Bed.conf());
        ExecutorService pool = Executors.newFixedThreadPool(3)) {
      Catalogue catalogue = shop.find(Bed.CATALOGUE).orElseThrow();
      var rooms = new Rooms(catalogue, bed.products(), plan);
      rooms.open();
      shop.settle();
      round(rooms, plan.warmUpSeconds(), pool);
      return figures(round(rooms, plan.seconds(), pool));
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("the lives failed", e);
    }
  }

  /// What came of a round.
  private record Round(long turns, Latencies gone, Latencies there, Rooms.Shown shown) {}

  private static Round round(Rooms rooms, int seconds, ExecutorService pool)
      throws InterruptedException, ExecutionException {
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    Future<Long> turns = pool.submit(() -> rooms.turns(end));
    Future<Rooms.Shown> shown = pool.submit(() -> rooms.searches(end));
    var gone = new Latencies();
    var there = new Latencies();
    rooms.comeAndGo(end, gone, there);
    return new Round(turns.get(), gone, there, shown.get());
  }

  private List<Figure> figures(Round round) {
    double turns = (double) round.turns() / plan.seconds();
    return List.of(
        Figure.plain(name(), "lives on air", Spread.one((double) plan.lives()), ""),
        Figure.plain(name(), "turns written", Spread.one(turns), "/s"),
        Figure.plain(name(), "lives followed", Spread.one((double) round.gone().size()), ""),
        millis("end to gone, p50", round.gone(), 0.5),
        most("end to gone, p99", round.gone()),
        millis("start to there, p50", round.there(), 0.5),
        most("start to there, p99", round.there()),
        Figure.plain(name(), "cards of lives", Spread.one((double) round.shown().cards()), ""),
        Figure.most(
            name(),
            "cards of lives that had ended two seconds before",
            Spread.one((double) round.shown().stale()),
            "",
            0));
  }

  private Figure millis(String what, Latencies took, double share) {
    return Figure.plain(name(), what, Spread.one(took.at(share)), "ms");
  }

  private Figure most(String what, Latencies took) {
    return Figure.most(name(), what, Spread.one(took.at(0.99)), "ms", SOON);
  }
}
