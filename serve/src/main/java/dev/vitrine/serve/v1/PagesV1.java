package dev.vitrine.serve.v1;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Catalogues;
import dev.vitrine.serve.http.Json;
import dev.vitrine.serve.http.Reply;
import dev.vitrine.serve.http.Request;
import dev.vitrine.serve.http.Route;
import dev.vitrine.signals.Signals;
import dev.vitrine.signals.page.LoggedPage;
import dev.vitrine.signals.page.LookedAt;
import dev.vitrine.signals.page.ServedRow;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Pages as they were served, with what they were chosen from at that time. Who asked is not told.
public final class PagesV1 {
  private static final String PAGES = "/v1/catalogues/{catalogue}/pages";
  private static final int LATEST = 2_000;
  private static final int LISTED = 100;

  private final Catalogues catalogues;
  private final Signals signals;

  public PagesV1(Catalogues catalogues, Signals signals) {
    this.catalogues = catalogues;
    this.signals = signals;
  }

  /// Its addresses.
  public List<Route> routes() {
    return List.of(
        Route.view("GET", PAGES, "The latest pages that were kept", this::list),
        Route.view("GET", PAGES + "/{search}", "A page as it was served", this::page));
  }

  Reply list(Request request) {
    Catalogue catalogue = catalogue(request);
    String words = request.query().getOrDefault("query", "").strip().toLowerCase(Locale.ROOT);
    ArrayNode out = Json.array();
    signals.pages().store().latest(LATEST).stream()
        .filter(page -> of(page).equals(catalogue.name()))
        .filter(page -> page.page().asked().text().toLowerCase(Locale.ROOT).contains(words))
        .limit(LISTED)
        .forEach(page -> out.add(head(page)));
    return Reply.ok(Json.object().set("pages", out));
  }

  Reply page(Request request) {
    Catalogue catalogue = catalogue(request);
    LoggedPage page =
        signals.pages().store().latest(LATEST).stream()
            .filter(one -> of(one).equals(catalogue.name()))
            .filter(one -> one.page().search().equals(request.var("search")))
            .findFirst()
            .orElseThrow(
                () -> VitrineException.notFound("no page of that search is kept any more"));
    ObjectNode out = head(page);
    Optional<LookedAt> looked = page.page().looked();
    looked.ifPresent(at -> {
      out.put("index", at.index()).put("language", at.language());
      at.models().forEach(out.putArray("models")::add);
      at.features().forEach(out.putArray("features")::add);
      ArrayNode rows = out.putArray("candidates");
      at.rows().forEach(row -> rows.add(written(row, at, catalogue)));
    });
    return Reply.ok(out);
  }

  private static String of(LoggedPage page) {
    return page.page().asked().head().catalogue();
  }

  private static ObjectNode head(LoggedPage page) {
    var asked = page.page().asked();
    ObjectNode out = Json.object().put("search", page.page().search()).put("at", page.taken());
    out.put("query", asked.text()).put("found", asked.found());
    return out.put("shown", asked.placed().size());
  }

  private static ObjectNode written(ServedRow row, LookedAt at, Catalogue catalogue) {
    ObjectNode out = Json.object().put("id", row.item()).put("position", row.position());
    catalogue
        .find(row.item())
        .ifPresent(item -> out.put("title", Json.read(item.json()).path("title").asString("")));
    ArrayNode found = out.putArray("found_by");
    for (int bit = 0; bit < at.recalls().size(); bit++) {
      if ((row.foundBy() >> bit & 1) == 1) {
        found.add(at.recalls().get(bit));
      }
    }
    out.set("recall", number(row.recall()));
    out.set("first", number(row.first()));
    out.set("last", number(row.last()));
    ArrayNode values = out.putArray("values");
    for (float value : row.features()) {
      values.add(number(value));
    }
    return out;
  }

  private static JsonNode number(float value) {
    return LookV1.number(value);
  }

  private Catalogue catalogue(Request request) {
    return catalogues
        .find(request.var("catalogue"))
        .orElseThrow(() -> VitrineException.notFound("there is no catalogue of that name"));
  }
}
