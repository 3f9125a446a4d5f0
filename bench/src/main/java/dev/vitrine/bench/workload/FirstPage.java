package dev.vitrine.bench.workload;

import dev.vitrine.app.command.Serving;
import dev.vitrine.app.market.DemoMarket;
import dev.vitrine.app.shop.OpenShop;
import dev.vitrine.app.shop.ShopConf;
import dev.vitrine.bench.measure.Figure;
import dev.vitrine.bench.measure.Spread;
import dev.vitrine.kernel.config.Conf;
import dev.vitrine.serve.ServeConf;
import dev.vitrine.testkit.browser.Browser;
import dev.vitrine.testkit.browser.Painted;
import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// What a shopper waits for who opens the demo shop in a real browser, once as somebody who was
/// never there and once as somebody who comes back: how long until something and until the largest
/// part of the page is painted, how far things move meanwhile, and what the scripts weigh.
public final class FirstPage implements Workload {
  private static final double BAR = 1_000;
  private static final double STILL = 0.05;
  private static final double BUDGET = 300;
  private static final Map<String, String> PAGES =
      Map.of("start page", "", "page of results", "?q=shoes", "product's page", "?item=p1");

  private final Plans.Visits plan;

  /// With the numbers of its plan.
  public FirstPage() {
    this(Plans.read("first-page", Plans.Visits.class));
  }

  FirstPage(Plans.Visits plan) {
    this.plan = plan;
  }

  @Override
  public String name() {
    return "first-page";
  }

  @Override
  public List<Figure> run(Bed bed) {
    Conf conf = new Conf(Map.of("serve.port", "0"));
    var figures = new ArrayList<Figure>();
    try (var scratch = new Scratch(bed.folder())) {
      OpenShop shop = OpenShop.open(scratch.folder(), ShopConf.of(conf));
      DemoMarket.of(shop, bed.products(), InstantSource.system(), _ -> {});
      try (Serving serving = Serving.start(shop, scratch.folder(), ServeConf.of(conf));
          Browser browser = Browser.start()) {
        URI address = URI.create("http://localhost:" + serving.port() + "/");
        PAGES.entrySet().stream()
            .sorted(Map.Entry.comparingByValue())
            .forEach(page -> figures.addAll(page(browser, address, page)));
      }
    }
    return figures;
  }

  private List<Figure> page(Browser browser, URI shop, Map.Entry<String, String> page) {
    URI address = shop.resolve(page.getValue());
    var cold = new ArrayList<Painted>();
    var warm = new ArrayList<Painted>();
    for (int round = 0; round < plan.warmUps() + plan.rounds(); round++) {
      browser.forgets(shop);
      Painted first = visit(browser, address);
      Painted again = visit(browser, address);
      if (round >= plan.warmUps()) {
        cold.add(first);
        warm.add(again);
      }
    }
    String name = page.getKey();
    return List.of(
        most(name + ", first visit: painted", cold, Painted::largest, 1, "ms", BAR),
        plain(name + ", first visit: anything painted", cold, Painted::first, "ms"),
        plain(name + ", come back: painted", warm, Painted::largest, "ms"),
        most(name + ": moved", cold, Painted::shift, 1, "", STILL),
        most(name + ": scripts", cold, Painted::scripts, 1_024, "KiB", BUDGET));
  }

  private static Painted visit(Browser browser, URI address) {
    browser.open(address);
    return Painted.of(browser);
  }

  private Figure plain(
      String what, List<Painted> seen, ToDoubleFunction<Painted> field, String unit) {
    return Figure.plain(name(), what, spread(seen, field, 1), unit);
  }

  private Figure most(
      String what,
      List<Painted> seen,
      ToDoubleFunction<Painted> field,
      double per,
      String unit,
      double bar) {
    return Figure.most(name(), what, spread(seen, field, per), unit, bar);
  }

  private static Spread spread(List<Painted> seen, ToDoubleFunction<Painted> field, double per) {
    return Spread.of(seen.stream().mapToDouble(each -> field.applyAsDouble(each) / per).toArray());
  }
}
