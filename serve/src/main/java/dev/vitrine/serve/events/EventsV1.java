package dev.vitrine.serve.events;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.shop.Catalogues;
import dev.vitrine.serve.http.Json;
import dev.vitrine.serve.http.Reply;
import dev.vitrine.serve.http.Request;
import dev.vitrine.signals.Signals;
import dev.vitrine.signals.form.EventForm;
import dev.vitrine.signals.intake.Intake;
import dev.vitrine.signals.log.EventLog.Appended;
import dev.vitrine.signals.log.Logged;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Events in our own form: taken, and read in the order of the log.
final class EventsV1 {
  private static final int PAGE = 100;

  private final Signals signals;
  private final Catalogues catalogues;

  EventsV1(Signals signals, Catalogues catalogues) {
    this.signals = signals;
    this.catalogues = catalogues;
  }

  Reply take(Request request) {
    JsonNode list = Json.readObject(request.body()).path("events");
    if (!list.isArray() || list.isEmpty() || list.size() > Intake.MOST) {
      throw VitrineException.badRequest("'events' must be a list of 1 to " + Intake.MOST);
    }
    var events = new ArrayList<Event>();
    for (int i = 0; i < list.size(); i++) {
      events.add(Listed.at("events", i, list.get(i), EventForm::read));
    }
    Appended appended = new Sending(signals.intake(), catalogues).take(events);
    return Reply.ok(
        Json.object().put("written", appended.written()).put("repeated", appended.repeated()));
  }

  Reply read(Request request) {
    long after = number(request, "after", 0, Long.MAX_VALUE);
    int most = (int) number(request, "limit", PAGE, Intake.MOST);
    List<Logged> found = signals.log().read(after, most);
    ObjectNode out = Json.object();
    ArrayNode events = out.putArray("events");
    for (Logged logged : found) {
      ObjectNode one = events.addObject().put("place", logged.place());
      one.put("taken_at", logged.taken().at());
      ArrayNode doubts = one.putArray("doubts");
      logged.taken().doubts().stream()
          .sorted()
          .forEach(doubt -> doubts.add(doubt.name().toLowerCase(Locale.ROOT)));
      one.set("event", Json.read(EventForm.write(logged.taken().event())));
    }
    out.put("next", found.isEmpty() ? after : found.getLast().place());
    return Reply.ok(out);
  }

  private static long number(Request request, String name, long fallback, long most) {
    String text = request.query().getOrDefault(name, "");
    if (text.isEmpty()) {
      return fallback;
    }
    try {
      long number = Long.parseLong(text);
      if (number >= 0 && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below.
    }
    throw VitrineException.badRequest("'" + name + "' must be a whole number from 0 to " + most);
  }
}
