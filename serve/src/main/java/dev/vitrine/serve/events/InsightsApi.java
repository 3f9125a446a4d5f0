package dev.vitrine.serve.events;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.shop.Catalogues;
import dev.vitrine.serve.http.Json;
import dev.vitrine.serve.http.Reply;
import dev.vitrine.serve.http.Request;
import dev.vitrine.signals.intake.Intake;
import java.util.ArrayList;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Events as the Algolia Insights protocol sends them: up to a thousand, all or none.
final class InsightsApi {
  private final Intake intake;
  private final Catalogues catalogues;

  InsightsApi(Intake intake, Catalogues catalogues) {
    this.intake = intake;
    this.catalogues = catalogues;
  }

  Reply take(Request request) {
    JsonNode list = Json.readObject(request.body()).path("events");
    if (!list.isArray() || list.isEmpty() || list.size() > Intake.MOST) {
      throw VitrineException.badRequest("'events' must be a list of 1 to " + Intake.MOST);
    }
    var events = new ArrayList<Event>();
    for (int i = 0; i < list.size(); i++) {
      Optional<Event> event = Listed.at("events", i, list.get(i), InsightsEvent::read);
      event.ifPresent(events::add);
    }
    new Sending(intake, catalogues).take(events);
    return Reply.ok(Json.object().put("status", 200).put("message", "OK"));
  }
}
