package dev.vitrine.bench.workload;

import dev.vitrine.app.shop.OpenShop;
import dev.vitrine.bench.measure.Figure;
import dev.vitrine.bench.measure.Machine;
import dev.vitrine.bench.measure.Spread;
import dev.vitrine.index.CatalogueIndex;
import dev.vitrine.index.postings.Weights;
import dev.vitrine.index.record.Effect;
import dev.vitrine.kernel.shop.Change;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Writing products into an empty shop until all can be found, and the index alone, against
/// Lucene's writer given the same documents by as many threads. CPU of the whole process, since all
/// of them work with several threads.
public final class Indexing implements Workload {
  private static final int TOGETHER = 500;
  private static final double BAR = 1.5;

  @Override
  public String name() {
    return "indexing";
  }

  @Override
  public List<Figure> run(Bed bed) {
    var plan = Plans.read(name(), Plans.Indexing.class);
    List<Change> changes = Bed.batch(0, plan.products());
    var sides = new double[3][2][plan.rounds()];
    for (int round = -plan.warmUps(); round < plan.rounds(); round++) {
      for (int turn = 0; turn < sides.length; turn++) {
        int side = Math.floorMod(turn + round, sides.length);
        double[] took = took(side, changes, bed.folder());
        if (round >= 0) {
          sides[side][0][round] = took[0];
          sides[side][1][round] = took[1];
        }
      }
    }
    return figures(sides, plan.products());
  }

  private static double[] took(int side, List<Change> changes, Path folder) {
    try (var scratch = new Scratch(folder)) {
      double cpu = Machine.cpuSeconds();
      long start = System.nanoTime();
      switch (side) {
        case 0 -> shop(scratch.folder(), changes);
        case 1 -> index(scratch.folder(), changes);
        default -> new RawIndexing(scratch.folder()).write(changes);
      }
      return new double[] {Machine.cpuSeconds() - cpu, (System.nanoTime() - start) / 1e9};
    }
  }

  private static void shop(Path folder, List<Change> changes) {
    try (OpenShop shop = OpenShop.open(folder, Bed.conf())) {
      var catalogue = shop.open(Bed.CATALOGUE);
      for (int from = 0; from < changes.size(); from += TOGETHER) {
        catalogue.write(changes.subList(from, Math.min(changes.size(), from + TOGETHER)));
      }
      shop.settle();
      shop.merge();
    }
  }

  private static void index(Path folder, List<Change> changes) {
    try (var index = CatalogueIndex.open(folder, Bed.words(), Weights.DEFAULT, "bench")) {
      List<Effect> effects =
          changes.stream()
              .map(Change.Put.class::cast)
              .<Effect>map(put -> new Effect.Indexed(put.document()))
              .toList();
      index.apply(effects, id -> Optional.empty());
      index.merge();
      index.commit(1);
    }
  }

  private List<Figure> figures(double[][][] sides, int products) {
    double micro = 1e6 / products;
    return List.of(
        Figure.plain(name(), "raw writer, CPU a product", scaled(sides[2][0], micro), "µs"),
        Figure.plain(name(), "index alone, CPU a product", scaled(sides[1][0], micro), "µs"),
        Figure.plain(name(), "shop, CPU a product", scaled(sides[0][0], micro), "µs"),
        Figure.plain(name(), "shop, wall a product", scaled(sides[0][1], micro), "µs"),
        Figure.most(
            name(),
            "index alone / raw writer, CPU",
            Spread.ratio(sides[1][0], sides[2][0]),
            "×",
            BAR),
        Figure.most(
            name(), "shop / raw writer, CPU", Spread.ratio(sides[0][0], sides[2][0]), "×", BAR),
        Figure.plain(
            name(), "index alone / raw writer, wall", Spread.ratio(sides[1][1], sides[2][1]), "×"),
        Figure.plain(
            name(), "shop / raw writer, wall", Spread.ratio(sides[0][1], sides[2][1]), "×"));
  }

  private static Spread scaled(double[] seconds, double by) {
    double[] out = seconds.clone();
    for (int i = 0; i < out.length; i++) {
      out[i] *= by;
    }
    return Spread.of(out);
  }
}
