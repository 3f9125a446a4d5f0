package dev.vitrine.serve.events;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Catalogues;
import dev.vitrine.serve.http.Json;
import dev.vitrine.serve.http.Reply;
import dev.vitrine.serve.http.Request;
import dev.vitrine.serve.keys.Caller;
import dev.vitrine.signals.intake.Intake;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/// Events and searches as User Behavior Insights 1.3.0 sends them: one object or a list of them,
/// all or none.
final class UbiApi {
  private final Intake intake;
  private final Catalogues catalogues;

  /// @param catalogues hear of searches
  UbiApi(Intake intake, Catalogues catalogues) {
    this.intake = intake;
    this.catalogues = catalogues;
  }

  Reply take(Request request) {
    List<Event> events = all(request, node -> UbiEvent.read(node, only()));
    new Sending(intake, catalogues).take(events);
    return Reply.ok(Json.object().put("status", "OK").put("events", events.size()));
  }

  /// Searches that were made elsewhere are heard of like our own, and kept if they have ids.
  Reply queries(Request request) {
    List<UbiQuery> queries = all(request, node -> UbiQuery.read(node, only()));
    new Sending(intake, catalogues).take(queries.stream().flatMap(UbiQuery::event).toList());
    for (UbiQuery query : queries) {
      Optional<Catalogue> catalogue = catalogues.find(query.head().catalogue());
      if (query.found()) {
        catalogue.ifPresent(found -> found.heard(query.text(), query.head().who().client()));
      }
    }
    return Reply.ok(Json.object().put("status", "OK").put("queries", queries.size()));
  }

  /// The catalogue that is meant where none is named: the only one that the key is for, or else
  /// none.
  private String only() {
    List<String> seen = catalogues.names().stream().filter(Caller.current()::sees).toList();
    return seen.size() == 1 ? seen.getFirst() : "";
  }

  private static <T> List<T> all(Request request, Function<JsonNode, T> read) {
    JsonNode body = Json.read(request.body());
    JsonNode list = body.isArray() ? body : Json.array().add(body);
    if (list.isEmpty() || list.size() > Intake.MOST) {
      throw VitrineException.badRequest("expected 1 to " + Intake.MOST + " objects");
    }
    var all = new ArrayList<T>();
    for (int i = 0; i < list.size(); i++) {
      all.add(Listed.at("", i, list.get(i), read));
    }
    return all;
  }
}
