package dev.vitrine.bench.workload;

import dev.vitrine.app.shop.OpenShop;
import dev.vitrine.bench.measure.Figure;
import dev.vitrine.bench.measure.Latencies;
import dev.vitrine.bench.measure.Spread;
import dev.vitrine.kernel.beside.Beside;
import dev.vitrine.kernel.beside.Relation;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.shop.Catalogue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// What may take the place of items, and what goes along with them, asked item by item on one
/// thread, in a shop where nothing was bought yet: so that what is near has to be searched for,
/// too, which takes longer than reading what was bought together.
public final class BesideItems implements Workload {
  private static final Duration DEADLINE = Duration.ofSeconds(2);

  private final Plans.Besides plan;

  /// With the numbers of its plan.
  public BesideItems() {
    this(Plans.read("beside", Plans.Besides.class));
  }

  BesideItems(Plans.Besides plan) {
    this.plan = plan;
  }

  @Override
  public String name() {
    return "beside";
  }

  @Override
  public List<Figure> run(Bed bed) {
    var figures = new ArrayList<Figure>();
    try (OpenShop shop = OpenShop.open(bed.shop(), Bed.conf())) {
      Catalogue catalogue = shop.find(Bed.CATALOGUE).orElseThrow();
      for (Relation relation : Relation.values()) {
        figures.addAll(asked(catalogue, relation, bed.products()));
      }
    }
    return figures;
  }

  private List<Figure> asked(Catalogue catalogue, Relation relation, int products) {
    var took = new Latencies();
    long brought = 0;
    for (int round = 0; round < plan.warmUps() + plan.rounds(); round++) {
      for (int i = 0; i < plan.items(); i++) {
        String item = "p" + (long) i * products / plan.items();
        long start = System.nanoTime();
        int found = catalogue.beside(beside(relation, item)).size();
        if (round >= plan.warmUps()) {
          took.add(System.nanoTime() - start);
          brought += found;
        }
      }
    }
    String what = relation.word();
    return List.of(
        plain(what + ", brought of " + plan.size(), (double) brought / took.size(), ""),
        plain(what + ", p50", took.at(0.5), "ms"),
        plain(what + ", p99", took.at(0.99), "ms"));
  }

  private Beside beside(Relation relation, String item) {
    return new Beside(relation, List.of(item), Filter.ALL, plan.size(), "", "", DEADLINE);
  }

  private Figure plain(String what, double value, String unit) {
    return Figure.plain(name(), what, Spread.one(value), unit);
  }
}
