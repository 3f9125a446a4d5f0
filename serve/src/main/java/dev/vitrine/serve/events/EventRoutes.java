package dev.vitrine.serve.events;

import dev.vitrine.kernel.shop.Catalogues;
import dev.vitrine.serve.http.Route;
import dev.vitrine.signals.Signals;
import java.util.List;

/// The paths that take and give events. Who may search may send events; who reads them or takes
/// them out is an administrator, or the shopper whose they are.
public final class EventRoutes {
  private static final String SHOPPER = "/v1/shoppers/{name}";
  private static final String OWN = "/v1/shopper";

  private EventRoutes() {}

  /// Every route of events.
  ///
  /// @param catalogues hear of searches that were made elsewhere, and know what shoppers like
  /// @param erased hears that a shopper was erased
  public static List<Route> of(Signals signals, Catalogues catalogues, Runnable erased) {
    var own = new EventsV1(signals, catalogues);
    var shoppers = new ShoppersV1(signals, catalogues, erased);
    var self = new OwnShopperV1(shoppers);
    var insights = new InsightsApi(signals.intake(), catalogues);
    var ubi = new UbiApi(signals.intake(), catalogues);
    return List.of(
        Route.events("POST", "/v1/events", "Tell what shoppers did", own::take),
        Route.admin("GET", "/v1/events", "Read what shoppers did", own::read),
        Route.admin("GET", SHOPPER, "Read what a shopper is interested in", shoppers::read),
        Route.admin("PUT", SHOPPER, "Begin or end to remember a shopper", shoppers::set),
        Route.admin("DELETE", SHOPPER, "Erase what a shopper did", shoppers::erase),
        Route.search("GET", OWN, "Read what I am taken to be interested in", self::read),
        Route.search("PUT", OWN, "Begin or end to remember me", self::set),
        Route.search("DELETE", OWN, "Erase what I did", self::erase),
        Route.events("POST", "/1/events", "Tell what shoppers did", insights::take),
        Route.events("POST", "/ubi_events", "Tell what shoppers did", ubi::take),
        Route.events("POST", "/ubi_queries", "Tell what shoppers searched for", ubi::queries));
  }
}
