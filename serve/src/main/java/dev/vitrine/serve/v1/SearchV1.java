package dev.vitrine.serve.v1;

import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Catalogues;
import dev.vitrine.serve.http.AboutJson;
import dev.vitrine.serve.http.Callers;
import dev.vitrine.serve.http.Json;
import dev.vitrine.serve.http.Reply;
import dev.vitrine.serve.http.Request;
import dev.vitrine.serve.http.SearchIds;
import dev.vitrine.serve.metrics.Meters;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Our own searching: the page with facets, reasons and trace; the fate of one item; the list of
/// catalogues.
public final class SearchV1 {
  private final Catalogues catalogues;
  private final Duration deadline;
  private final Meters meters;
  private final AboutJson about;
  private final SearchIds ids = new SearchIds();

  /// @param about tells what a query was taken to be about
  public SearchV1(Catalogues catalogues, Duration deadline, Meters meters, AboutJson about) {
    this.catalogues = catalogues;
    this.deadline = deadline;
    this.meters = meters;
    this.about = about;
  }

  /// `POST /v1/search`.
  public Reply search(Request request) {
    long start = System.nanoTime();
    ObjectNode body = Json.readObject(request.body());
    QueryJson asked = QueryJson.read(body, deadline);
    Catalogue catalogue = catalogue(body);
    boolean kept = new Fields(body).flag("analytics", true);
    Query query = kept ? asked.shoppers(ids) : asked.unkept();
    Answer answer = catalogue.answer(query);
    meters.trace(answer.trace());
    if (kept) {
      Callers.tell(catalogue, query, answer, Callers.of(request, query.occasion().who().client()));
    }
    boolean trace = new Fields(body).flag("trace", false);
    ObjectNode out = AnswerJson.write(answer, catalogue, about, asked.query().explain(), trace);
    if (kept) {
      out.put("search", query.occasion().search());
    }
    List<String> ids = answer.hits().stream().map(hit -> hit.document().id()).toList();
    out.put("next", query.occasion().seen().and(ids).token());
    return Reply.ok(out.put("micros", (System.nanoTime() - start) / 1_000));
  }

  /// `POST /v1/explain`: a search with the `id` of an item.
  public Reply explain(Request request) {
    ObjectNode body = Json.readObject(request.body());
    String id = new Fields(body).text("id");
    if (id.isEmpty() || id.length() > 512) {
      throw VitrineException.badRequest("'id' must name an item");
    }
    QueryJson asked = QueryJson.read(body, deadline);
    return Reply.ok(AnswerJson.write(catalogue(body).why(asked.query(), id)));
  }

  /// `GET /v1/catalogues`.
  public Reply list(Request request) {
    ArrayNode out = Json.array();
    for (String name : catalogues.names()) {
      catalogues
          .find(name)
          .ifPresent(c -> out.addObject().put("name", name).put("items", c.size()));
    }
    return Reply.ok(Json.object().set("catalogues", out));
  }

  private Catalogue catalogue(ObjectNode body) {
    String name = new Fields(body).text("catalogue");
    if (name.isEmpty()) {
      throw VitrineException.badRequest("'catalogue' must name a catalogue");
    }
    return catalogues
        .find(name)
        .orElseThrow(() -> VitrineException.notFound("there is no catalogue of that name"));
  }
}
