package dev.vitrine.serve.events;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Head;
import dev.vitrine.kernel.event.Line;
import dev.vitrine.kernel.event.OrderStep;
import dev.vitrine.kernel.event.Placed;
import dev.vitrine.kernel.event.WatchStep;
import dev.vitrine.kernel.event.Who;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// One event of User Behavior Insights. What is done to a product is an event of that kind; every
/// other action is a goal by the name of the action.
final class UbiEvent {
  private static final int SHORT = 100;
  private static final int ID = 256;

  private UbiEvent() {}

  static Event read(JsonNode node) {
    var sent = new SentFields(node);
    String action = sent.needed("action_name", SHORT);
    Head head = head(sent, node, action);
    JsonNode attributes = node.path("event_attributes");
    JsonNode object = attributes.path("object");
    String item = object.path("object_id").asString("");
    if (item.length() > ID) {
      throw SentFields.wrong("object_id", "expected at most " + ID + " characters");
    }
    if (item.isEmpty()) {
      return new Event.Goal(head, List.of());
    }
    int position = Math.max(0, attributes.path("position").path("ordinal").intValue(0));
    var line = new Line(item, "", 1, Optional.empty(), Optional.empty(), "");
    return switch (action) {
      case "impression" -> new Event.Impression(head, List.of(Placed.at(item, position)));
      case "click" -> new Event.Click(head, List.of(Placed.at(item, position)));
      case "view" -> new Event.View(head, List.of(item));
      case "add_to_cart" -> new Event.Cart(head, List.of(line));
      case "purchase" -> new Event.Order(head, OrderStep.PURCHASE, "", List.of(line));
      case "watch" -> new Event.Watch(head, item, WatchStep.WATCHED, 0, 0);
      default -> new Event.Goal(head, List.of(item));
    };
  }

  private static Head head(SentFields sent, JsonNode node, String action) {
    return new Head(
        Ids.of(node, true),
        time(sent.needed("timestamp", SHORT)),
        sent.needed("application", SHORT),
        who(sent),
        sent.text("query_id", SHORT),
        action);
  }

  static Who who(SentFields sent) {
    return new Who(
        sent.text("client_id", SHORT), sent.text("user_id", SHORT), sent.text("session_id", SHORT));
  }

  static long time(String text) {
    try {
      return Instant.parse(text).toEpochMilli();
    } catch (DateTimeParseException e) {
      throw SentFields.wrong("timestamp", "expected a time of ISO 8601 with a zone");
    }
  }
}
