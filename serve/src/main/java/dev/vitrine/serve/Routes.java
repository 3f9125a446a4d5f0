package dev.vitrine.serve;

import dev.vitrine.kernel.shop.Catalogues;
import dev.vitrine.search.highlight.Spans;
import dev.vitrine.serve.algolia.AlgoliaRoutes;
import dev.vitrine.serve.algolia.SearchLimits;
import dev.vitrine.serve.backups.BackupsV1;
import dev.vitrine.serve.events.EventRoutes;
import dev.vitrine.serve.http.AboutJson;
import dev.vitrine.serve.http.Route;
import dev.vitrine.serve.http.Router;
import dev.vitrine.serve.insight.InsightV1;
import dev.vitrine.serve.items.ItemsV1;
import dev.vitrine.serve.items.OffersV1;
import dev.vitrine.serve.items.PricesV1;
import dev.vitrine.serve.keys.Keys;
import dev.vitrine.serve.loads.LoadsV1;
import dev.vitrine.serve.metrics.Gauge;
import dev.vitrine.serve.metrics.Meters;
import dev.vitrine.serve.metrics.MetricsPage;
import dev.vitrine.serve.models.ModelsV1;
import dev.vitrine.serve.order.OrdersV1;
import dev.vitrine.serve.page.PageHandler;
import dev.vitrine.serve.page.Pages;
import dev.vitrine.serve.quality.QualityRoutes;
import dev.vitrine.serve.review.ReviewsV1;
import dev.vitrine.serve.simulations.SimulationsV1;
import dev.vitrine.serve.v1.BesideV1;
import dev.vitrine.serve.v1.HealthV1;
import dev.vitrine.serve.v1.IndexV1;
import dev.vitrine.serve.v1.KeysV1;
import dev.vitrine.serve.v1.LookV1;
import dev.vitrine.serve.v1.OpenApi;
import dev.vitrine.serve.v1.PagesV1;
import dev.vitrine.serve.v1.RevisionsV1;
import dev.vitrine.serve.v1.RulesV1;
import dev.vitrine.serve.v1.SearchV1;
import dev.vitrine.serve.v1.SuggestV1;
import dev.vitrine.serve.v1.SystemV1;
import dev.vitrine.serve.v1.VectorsV1;
import dev.vitrine.signals.Signals;
import dev.vitrine.signals.order.OrderDesk;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Which path is answered by what.
final class Routes {
  private Routes() {}

  static Router of(
      ServeConf conf,
      Keys keys,
      Catalogues everything,
      Signals signals,
      Pages pages,
      Spans spans,
      Meters meters,
      Supplier<List<Gauge>> gauges,
      BackOffice office,
      AtomicBoolean ready,
      Optional<OrderDesk> orders) {
    Catalogues catalogues = new InScope(everything);
    var all = new ArrayList<Route>();
    var about = new AboutJson(conf.help());
    var limits = new SearchLimits(conf.batch(), conf.deadline());
    all.addAll(AlgoliaRoutes.of(catalogues, limits, spans, about, meters));
    var insight = new InsightV1(catalogues, everything, signals, meters);
    all.addAll(EventRoutes.of(signals, catalogues, insight::forget));
    orders.ifPresent(desk -> all.addAll(OrdersV1.routes(desk, catalogues)));
    var search = new SearchV1(catalogues, conf.deadline(), meters, about);
    all.add(Route.search("POST", "/v1/search", "A page of items with facets", search::search));
    all.add(Route.search("POST", "/v1/explain", "Why an item is where it is", search::explain));
    all.add(Route.search("GET", "/v1/catalogues", "Catalogues with their sizes", search::list));
    all.addAll(SuggestV1.routes(catalogues, conf.deadline()));
    all.addAll(BesideV1.routes(catalogues, conf.deadline()));
    all.addAll(new LookV1(catalogues, conf.deadline(), about).routes());
    all.addAll(new RulesV1(catalogues, conf.deadline()).routes());
    all.addAll(ofItems(catalogues, signals));
    all.addAll(insight.routes());
    all.addAll(behindTheCounter(catalogues, signals, keys, meters, office));
    office.bench().ifPresent(there -> all.addAll(QualityRoutes.of(catalogues, there)));
    all.addAll(new HealthV1(ready).routes());
    var metrics = new MetricsPage(meters, catalogues, signals, gauges);
    all.add(Route.open("GET", "/metrics", "Measurements in the Prometheus text form", metrics));
    var openApi = OpenApi.of(all);
    all.add(Route.open("GET", "/openapi.json", "This description", openApi));
    all.add(Route.open("GET", "/{path...}", "Web pages", new PageHandler(pages)));
    return new Router(all);
  }

  private static List<Route> ofItems(Catalogues catalogues, Signals signals) {
    InstantSource clock = InstantSource.system();
    var all = new ArrayList<>(new ItemsV1(catalogues, clock).routes());
    all.addAll(new OffersV1(catalogues).routes());
    all.addAll(new PricesV1(catalogues, clock).routes());
    all.addAll(new ReviewsV1(catalogues, signals.reviews(), clock).routes());
    return all;
  }

  private static List<Route> behindTheCounter(
      Catalogues catalogues, Signals signals, Keys keys, Meters meters, BackOffice office) {
    return Stream.of(
            new RevisionsV1(catalogues).routes(),
            new VectorsV1(catalogues).routes(),
            new IndexV1(catalogues).routes(),
            new PagesV1(catalogues, signals.bulk().kept(), office.models()).routes(),
            new ModelsV1(office.models(), catalogues).routes(),
            new BackupsV1(office.backups()).routes(),
            new LoadsV1(office.loads(), catalogues).routes(),
            new SimulationsV1(office.simulations()).routes(),
            new SystemV1(meters, signals).routes(),
            new KeysV1(keys).routes())
        .flatMap(List::stream)
        .toList();
  }
}
