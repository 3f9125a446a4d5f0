package dev.vitrine.serve.v1;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Catalogues;
import dev.vitrine.serve.http.Json;
import dev.vitrine.serve.http.Reply;
import dev.vitrine.serve.http.Request;
import dev.vitrine.serve.http.Route;
import dev.vitrine.serve.models.Models;
import dev.vitrine.signals.page.Conditions;
import dev.vitrine.signals.page.LoggedPage;
import dev.vitrine.signals.page.LookedAt;
import dev.vitrine.signals.page.ServedRow;
import dev.vitrine.signals.rolled.KeptPages;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Pages as they were served, with what they were asked for and what they were chosen from at that
/// time. Who asked is not told.
public final class PagesV1 {
  private static final String PAGES = "/v1/catalogues/{catalogue}/pages";
  private static final int LISTED = 100;

  private final Catalogues catalogues;
  private final KeptPages pages;
  private final Models models;

  /// @param models tells which version ranked a page
  public PagesV1(Catalogues catalogues, KeptPages pages, Models models) {
    this.catalogues = catalogues;
    this.pages = pages;
    this.models = models;
  }

  /// Its addresses.
  public List<Route> routes() {
    return List.of(
        Route.view("GET", PAGES, "The latest pages that were kept", this::list),
        Route.view("GET", PAGES + "/{search}", "A page as it was served", this::page));
  }

  Reply list(Request request) {
    Catalogue catalogue = catalogue(request);
    ArrayNode out = Json.array();
    pages
        .latest(catalogue.name(), request.query().getOrDefault("query", ""), LISTED)
        .forEach(page -> out.add(head(page)));
    return Reply.ok(Json.object().set("pages", out));
  }

  Reply page(Request request) {
    Catalogue catalogue = catalogue(request);
    LoggedPage page =
        pages
            .find(catalogue.name(), request.var("search"), from(request))
            .orElseThrow(
                () -> VitrineException.notFound("no page of that search is kept any more"));
    ObjectNode out = head(page);
    Optional<LookedAt> looked = page.page().looked();
    looked.ifPresent(at -> {
      out.put("index", at.index()).put("language", at.language());
      at.models().forEach(out.putArray("models")::add);
      models
          .of(catalogue.name())
          .ranked(at.models())
          .ifPresent(version -> out.put("version", version));
      at.features().forEach(out.putArray("features")::add);
      ArrayNode rows = out.putArray("candidates");
      at.rows().forEach(row -> rows.add(written(row, at, catalogue)));
    });
    return Reply.ok(out);
  }

  private static Optional<Integer> from(Request request) {
    String text = request.query().getOrDefault("from", "");
    if (!text.matches("[0-9]{0,6}")) {
      throw VitrineException.badRequest("'from' must be the rank of a page's first hit");
    }
    return text.isEmpty() ? Optional.empty() : Optional.of(Integer.parseInt(text));
  }

  private static ObjectNode head(LoggedPage page) {
    var asked = page.page().asked();
    ObjectNode out = Json.object().put("search", page.page().search()).put("at", page.taken());
    out.put("query", asked.text()).put("found", asked.found());
    out.put("from", KeptPages.first(page)).put("shown", asked.placed().size());
    Conditions under = page.page().under();
    if (under.known()) {
      out.set("asked", body(asked.text(), under));
    }
    return out;
  }

  /// What was asked, as a request has it; what is as usual is not told.
  private static ObjectNode body(String words, Conditions under) {
    ObjectNode out = Json.object().put("query", words);
    text(out, "filter", under.filter());
    text(out, "market", under.market());
    text(out, "language", under.language());
    texts(out, "sort", under.sort());
    texts(out, "contexts", under.contexts());
    texts(out, "searchable", under.searchable());
    for (String word : under.manner()) {
      switch (word) {
        case Conditions.TYPING -> out.put("typing", true);
        case Conditions.AS_TYPED -> out.put("correct", false);
        case Conditions.NO_RULES -> out.put("rules", false);
        case Conditions.IMPERSONAL -> out.put("personal", false);
        case Conditions.FEED -> out.put("layout", "feed");
        default -> {
          // A word of a later version.
        }
      }
    }
    return out.put("from", under.from()).put("size", under.size());
  }

  private static void text(ObjectNode out, String name, String text) {
    if (!text.isEmpty()) {
      out.put(name, text);
    }
  }

  private static void texts(ObjectNode out, String name, List<String> texts) {
    if (!texts.isEmpty()) {
      texts.forEach(out.putArray(name)::add);
    }
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
    out.set("recall", Json.number(row.recall()));
    out.set("first", Json.number(row.first()));
    out.set("last", Json.number(row.last()));
    ArrayNode values = out.putArray("values");
    for (float value : row.features()) {
      values.add(Json.number(value));
    }
    return out;
  }

  private Catalogue catalogue(Request request) {
    return catalogues
        .find(request.var("catalogue"))
        .orElseThrow(() -> VitrineException.notFound("there is no catalogue of that name"));
  }
}
