package dev.vitrine.serve.v1;

import dev.vitrine.kernel.beside.Beside;
import dev.vitrine.kernel.beside.Companion;
import dev.vitrine.kernel.beside.Relation;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Catalogues;
import dev.vitrine.serve.http.Json;
import dev.vitrine.serve.http.Reply;
import dev.vitrine.serve.http.Request;
import dev.vitrine.serve.http.Route;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Items that belong beside others: what may take their place, and what goes along with them.
public final class BesideV1 {
  private static final int USUAL = 8;
  private static final List<String> KNOWN =
      List.of("catalogue", "relation", "items", "filter", "size", "language", "market");

  private final Catalogues catalogues;
  private final Duration deadline;

  private BesideV1(Catalogues catalogues, Duration deadline) {
    this.catalogues = catalogues;
    this.deadline = deadline;
  }

  /// Its routes.
  public static List<Route> routes(Catalogues catalogues, Duration deadline) {
    var to = new BesideV1(catalogues, deadline);
    return List.of(
        Route.search("POST", "/v1/beside", "What may replace items or goes with them", to::beside));
  }

  private Reply beside(Request request) {
    long start = System.nanoTime();
    var fields = new Fields(Json.readObject(request.body()));
    fields.refuseUnknown(KNOWN);
    Catalogue catalogue = catalogue(fields.text("catalogue"));
    ObjectNode out = Json.object();
    ArrayNode list = out.putArray("items");
    for (Companion each : catalogue.beside(asked(fields))) {
      list.addObject()
          .put("id", each.document().id())
          .put("score", each.score())
          .put("reason", each.reason().word())
          .set("item", Json.read(each.document().json()));
    }
    return Reply.ok(out.put("micros", (System.nanoTime() - start) / 1_000));
  }

  private Beside asked(Fields fields) {
    List<String> items = fields.texts("items", Beside.MOST_ITEMS);
    if (items.isEmpty()) {
      throw VitrineException.badRequest(
          "'items' must be a list of 1 to " + Beside.MOST_ITEMS + " ids");
    }
    return new Beside(
        relation(fields.text("relation")),
        items,
        FilterJson.read(fields.node().path("filter")),
        fields.count("size", USUAL, Beside.MOST),
        fields.text("language"),
        fields.text("market"),
        deadline);
  }

  private static Relation relation(String word) {
    return Stream.of(Relation.values())
        .filter(each -> each.word().equals(word))
        .findFirst()
        .orElseThrow(() -> VitrineException.badRequest("'relation' must be instead or along"));
  }

  private Catalogue catalogue(String name) {
    if (name.isEmpty()) {
      throw VitrineException.badRequest("'catalogue' must name a catalogue");
    }
    return catalogues
        .find(name)
        .orElseThrow(() -> VitrineException.notFound("there is no catalogue of that name"));
  }
}
