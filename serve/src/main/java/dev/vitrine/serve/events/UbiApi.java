package dev.vitrine.serve.events;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.event.Event;
import dev.vitrine.serve.http.Json;
import dev.vitrine.serve.http.Reply;
import dev.vitrine.serve.http.Request;
import dev.vitrine.signals.intake.Intake;
import java.util.ArrayList;
import tools.jackson.databind.JsonNode;

/// Events as User Behavior Insights 1.3.0 sends them: one object or a list of them, all or none.
final class UbiApi {
  private final Intake intake;

  UbiApi(Intake intake) {
    this.intake = intake;
  }

  Reply take(Request request) {
    JsonNode body = Json.read(request.body());
    JsonNode list = body.isArray() ? body : Json.array().add(body);
    if (list.isEmpty() || list.size() > Intake.MOST) {
      throw VitrineException.badRequest("expected 1 to " + Intake.MOST + " events");
    }
    var events = new ArrayList<Event>();
    for (int i = 0; i < list.size(); i++) {
      events.add(Listed.at("", i, list.get(i), UbiEvent::read));
    }
    intake.take(events);
    return Reply.ok(Json.object().put("status", "OK").put("events", events.size()));
  }
}
