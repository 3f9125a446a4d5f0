package dev.vitrine.serve.items;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Catalogues;
import dev.vitrine.kernel.shop.PriceHistory;
import dev.vitrine.kernel.shop.PriceHistory.Step;
import dev.vitrine.serve.algolia.IndexNames;
import dev.vitrine.serve.http.Json;
import dev.vitrine.serve.http.Reply;
import dev.vitrine.serve.http.Request;
import dev.vitrine.serve.http.Route;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What a product has cost, day by day: the lowest price of all its offers, and each offer's own.
/// An offer counts whether or not it was in stock.
public final class PricesV1 {
  private static final int USUAL = 90;
  private static final int MOST = 400;

  /// Days before today over which the lowest price is told, as a shop has to that announces that
  /// something became cheaper.
  private static final int BEFORE = 30;

  private final Catalogues catalogues;
  private final InstantSource clock;

  /// @param clock tells which day it is, in UTC
  public PricesV1(Catalogues catalogues, InstantSource clock) {
    this.catalogues = catalogues;
    this.clock = clock;
  }

  /// Its address.
  public List<Route> routes() {
    String path = "/v1/catalogues/{catalogue}/items/{id}/prices";
    return List.of(
        Route.search("GET", path, "What a product has cost, day by day", this::tell),
        Route.engineer("PUT", path, "What a product cost before", this::put));
  }

  private Catalogue catalogue(Request request) {
    return IndexNames.catalogue(request, catalogues);
  }

  Reply put(Request request) {
    Catalogue catalogue = catalogue(request);
    catalogue.past(request.var("id"), PastPrices.read(Json.readObject(request.body()), today()));
    return tell(request);
  }

  private long today() {
    return Math.floorDiv(clock.millis(), Duration.ofDays(1).toMillis());
  }

  Reply tell(Request request) {
    Catalogue catalogue = catalogue(request);
    String id = request.var("id");
    if (catalogue.find(id).isEmpty()) {
      throw VitrineException.notFound("there is no item of that id");
    }
    List<PriceHistory> offers = meant(catalogue.prices(id), request);
    long today = today();
    String currency = currency(offers, today);
    List<PriceHistory> alike =
        offers.stream().filter(offer -> offer.currency().equals(currency)).toList();
    ObjectNode out = Json.object().put("id", id).put("currency", currency);
    days(out.putArray("days"), alike, today - days(request) + 1, today);
    lowestBefore(out, alike, today);
    offers(out.putArray("offers"), offers);
    return Reply.ok(out);
  }

  /// The offers of the variant that is asked for, or all of them.
  private static List<PriceHistory> meant(List<PriceHistory> offers, Request request) {
    String variant = request.query().getOrDefault("variant", "");
    return offers.stream()
        .filter(offer -> variant.isEmpty() || List.of("", variant).contains(offer.variant()))
        .toList();
  }

  private static int days(Request request) {
    String text = request.query().getOrDefault("days", Integer.toString(USUAL));
    if (!text.matches("[0-9]{1,3}")
        || Integer.parseInt(text) < 1
        || Integer.parseInt(text) > MOST) {
      throw VitrineException.badRequest("'days' must be a number from 1 to " + MOST);
    }
    return Integer.parseInt(text);
  }

  /// The currency of an offer that there is today, or of the last one that there was.
  private static String currency(List<PriceHistory> offers, long today) {
    return offers.stream()
        .max(
            Comparator.comparing((PriceHistory offer) -> offer.low(today + 1).isPresent())
                .thenComparingLong(offer -> offer.steps().getLast().day()))
        .map(PriceHistory::currency)
        .orElse("");
  }

  private static Optional<BigDecimal> lowest(List<PriceHistory> offers, long day) {
    return offers.stream().flatMap(offer -> offer.low(day).stream()).min(Comparator.naturalOrder());
  }

  private static void days(ArrayNode out, List<PriceHistory> offers, long from, long to) {
    for (long day = from; day <= to; day++) {
      String date = date(day);
      lowest(offers, day).ifPresent(low -> out.addObject().put("day", date).put("low", low));
    }
  }

  private static void lowestBefore(ObjectNode out, List<PriceHistory> offers, long today) {
    Optional<BigDecimal> lowest = Optional.empty();
    long of = today;
    for (long day = today - BEFORE; day < today; day++) {
      Optional<BigDecimal> low = lowest(offers, day);
      if (low.isPresent() && (lowest.isEmpty() || low.get().compareTo(lowest.get()) <= 0)) {
        lowest = low;
        of = day;
      }
    }
    if (lowest.isPresent()) {
      out.putObject("lowest_before").put("day", date(of)).put("price", lowest.get());
    }
  }

  private static void offers(ArrayNode out, List<PriceHistory> offers) {
    for (PriceHistory offer : offers) {
      ObjectNode one = out.addObject().put("variant", offer.variant()).put("offer", offer.offer());
      one.put("currency", offer.currency());
      ArrayNode steps = one.putArray("steps");
      for (Step step : offer.steps()) {
        ObjectNode written = steps.addObject().put("day", date(step.day())).put("low", step.low());
        step.last().ifPresent(last -> written.put("last", last));
      }
    }
  }

  private static String date(long day) {
    return LocalDate.ofEpochDay(day).toString();
  }
}
