package dev.vitrine.serve.v1;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Catalogues;
import dev.vitrine.kernel.suggest.Typed;
import dev.vitrine.serve.http.Json;
import dev.vitrine.serve.http.Reply;
import dev.vitrine.serve.http.Request;
import dev.vitrine.serve.http.Route;
import java.time.Duration;
import java.util.List;
import java.util.function.BiFunction;
import tools.jackson.databind.node.ObjectNode;

/// Suggestions of all kinds for what is typed so far, and searches related to one that was asked.
public final class SuggestV1 {
  private final Catalogues catalogues;
  private final Duration deadline;

  private SuggestV1(Catalogues catalogues, Duration deadline) {
    this.catalogues = catalogues;
    this.deadline = deadline;
  }

  /// Its routes.
  public static List<Route> routes(Catalogues catalogues, Duration deadline) {
    var to = new SuggestV1(catalogues, deadline);
    return List.of(
        Route.search("POST", "/v1/suggest", "What may be meant so far", to::suggest),
        Route.search("GET", "/v1/suggest", "The same by address", to::suggest),
        Route.search("POST", "/v1/related", "Searches beside one", to::related),
        Route.search("GET", "/v1/related", "The same by address", to::related));
  }

  private Reply suggest(Request request) {
    return answer(
        request,
        SuggestJson::read,
        (catalogue, typed) -> SuggestJson.write(catalogue.suggest(typed)));
  }

  private Reply related(Request request) {
    return answer(
        request,
        SuggestJson::readRelated,
        (catalogue, typed) -> SuggestJson.writeQueries(catalogue.related(typed)));
  }

  private Reply answer(
      Request request,
      BiFunction<ObjectNode, Duration, Typed> read,
      BiFunction<Catalogue, Typed, ObjectNode> answer) {
    long start = System.nanoTime();
    ObjectNode body =
        request.method().equals("GET")
            ? SuggestJson.ofAddress(request.query())
            : Json.readObject(request.body());
    Typed typed = read.apply(body, deadline);
    ObjectNode out = answer.apply(catalogue(body), typed);
    return Reply.ok(out.put("micros", (System.nanoTime() - start) / 1_000));
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
