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
import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// What a shopper waits for who opens the demo shop in a real browser, once as somebody who was
/// never there and once as somebody who comes back: how long until something and until the largest
/// part of the page is painted, how far things move meanwhile, and what the scripts weigh.
public final class FirstPage implements Workload {
  private static final double BAR = 1_000;
  private static final double STILL = 0.05;
  private static final double BUDGET = 300;
  private static final Map<String, String> PAGES =
      Map.of("start page", "", "page of results", "?q=shoes", "product's page", "?item=p1");
  private static final String SETTLED =
      "return document.querySelector('.card, #item-title') !== null"
          + " && document.querySelector('.skeleton') === null"
          + " && [...document.images].filter(i => i.getClientRects().length > 0)"
          + ".slice(0, 4).every(i => i.complete)";

  /// What the browser has seen since it began with the page.
  private static final String SEEN =
      "const seen = type => new Promise(done => { const all = [];"
          + " new PerformanceObserver(list => all.push(...list.getEntries()))"
          + ".observe({type, buffered: true}); setTimeout(() => done(all), 50); });"
          + "return Promise.all([seen('paint'), seen('largest-contentful-paint'),"
          + " seen('layout-shift')]).then(([paint, largest, shifts]) => ({"
          + "first: paint.find(e => e.name === 'first-contentful-paint')?.startTime ?? -1,"
          + "largest: largest.at(-1)?.startTime ?? -1,"
          + "shift: shifts.filter(e => !e.hadRecentInput).reduce((sum, e) => sum + e.value, 0),"
          + "scripts: performance.getEntriesByType('resource')"
          + ".filter(e => e.name.endsWith('.js'))"
          + ".reduce((sum, e) => sum + e.encodedBodySize, 0)}))";

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
    var cold = new ArrayList<JsonNode>();
    var warm = new ArrayList<JsonNode>();
    for (int round = 0; round < plan.warmUps() + plan.rounds(); round++) {
      browser.forgets(shop);
      JsonNode first = visit(browser, address);
      JsonNode again = visit(browser, address);
      if (round >= plan.warmUps()) {
        cold.add(first);
        warm.add(again);
      }
    }
    String name = page.getKey();
    return List.of(
        most(name + ", first visit: painted", cold, "largest", 1, "ms", BAR),
        plain(name + ", first visit: anything painted", cold, "first", "ms"),
        plain(name + ", come back: painted", warm, "largest", "ms"),
        most(name + ": moved", cold, "shift", 1, "", STILL),
        most(name + ": scripts", cold, "scripts", 1_024, "KiB", BUDGET));
  }

  private static JsonNode visit(Browser browser, URI address) {
    browser.open(address);
    browser.until("nothing is awaited", () -> browser.script(SETTLED).asBoolean());
    return browser.script(SEEN);
  }

  private Figure plain(String what, List<JsonNode> seen, String field, String unit) {
    return Figure.plain(name(), what, spread(seen, field, 1), unit);
  }

  private Figure most(
      String what, List<JsonNode> seen, String field, double per, String unit, double bar) {
    return Figure.most(name(), what, spread(seen, field, per), unit, bar);
  }

  private static Spread spread(List<JsonNode> seen, String field, double per) {
    return Spread.of(
        seen.stream().mapToDouble(each -> each.path(field).asDouble() / per).toArray());
  }
}
