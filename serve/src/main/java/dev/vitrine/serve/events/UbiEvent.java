package dev.vitrine.serve.events;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Head;
import dev.vitrine.kernel.event.Line;
import dev.vitrine.kernel.event.OrderStep;
import dev.vitrine.kernel.event.Placed;
import dev.vitrine.kernel.event.Who;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/// One event of User Behavior Insights. What is done to a product is an event of that kind; every
/// other action is a goal by the name of the action.
final class UbiEvent {
  private static final int SHORT = 100;
  private static final int ID = 256;

  private static final String TIME = "timestamp";
  private static final long LATEST = 253_402_300_799_999L;

  /// `Z`, `+01:00`, `+0100` and `+01` all say a zone.
  private static final DateTimeFormatter ZONED =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
          .appendPattern("[XXX][XX][X]")
          .toFormatter(Locale.ROOT);

  private UbiEvent() {}

  /// @param catalogue that is meant where none is named, empty for none
  static Event read(JsonNode node, String catalogue) {
    var sent = new SentFields(node);
    String action = sent.needed("action_name", SHORT);
    Head head = head(sent, catalogue, action);
    JsonNode attributes = node.path("event_attributes");
    JsonNode object = attributes.path("object");
    String item = object.path("object_id").asString("");
    if (item.length() > ID) {
      throw SentFields.wrong("object_id", "expected at most " + ID + " characters");
    }
    if (item.isBlank()) {
      return new Event.Goal(head, List.of());
    }
    int position = ordinal(attributes.path("position").path("ordinal"));
    var details = UbiDetails.of(attributes);
    return switch (action) {
      case "impression" -> new Event.Impression(head, List.of(Placed.at(item, position)));
      case "click" -> new Event.Click(head, List.of(Placed.at(item, position)));
      case "view" -> new Event.View(head, List.of(item));
      case "add_to_cart" -> new Event.Cart(head, List.of(details.line(item)));
      case "purchase" -> {
        List<Line> lines = List.of(details.line(item));
        yield new Event.Order(head, OrderStep.PURCHASE, details.order(), lines);
      }
      case "watch" -> details.watch(head, item);
      default -> new Event.Goal(head, List.of(item));
    };
  }

  /// A position, 0 where it is not said, or by a client that counts from 0.
  private static int ordinal(JsonNode ordinal) {
    if (ordinal.isMissingNode() || ordinal.isNull()) {
      return 0;
    }
    if (!ordinal.isInt() || ordinal.intValue() < 0) {
      throw SentFields.wrong("ordinal", "expected a whole number from 1");
    }
    return ordinal.intValue();
  }

  private static Head head(SentFields sent, String catalogue, String action) {
    return new Head(
        Ids.of(sent.node(), true),
        time(sent),
        application(sent, catalogue),
        who(sent),
        sent.text("query_id", SHORT),
        action);
  }

  /// The catalogue, which may be left out where only one can be meant.
  static String application(SentFields sent, String otherwise) {
    String named = sent.text("application", SHORT);
    return named.isBlank() && !otherwise.isEmpty() ? otherwise : sent.needed("application", SHORT);
  }

  static Who who(SentFields sent) {
    return new Who(
        sent.text("client_id", SHORT), sent.text("user_id", SHORT), sent.text("session_id", SHORT));
  }

  /// When it happened, in milliseconds since 1970: a number of these, or a time of ISO 8601.
  static long time(SentFields sent) {
    JsonNode number = sent.node().path(TIME);
    if (number.isIntegralNumber() && number.canConvertToLong()) {
      long millis = number.longValue();
      if (millis > 0 && millis <= LATEST) {
        return millis;
      }
      throw SentFields.wrong(TIME, "expected milliseconds since 1970");
    }
    try {
      return OffsetDateTime.parse(sent.needed(TIME, SHORT), ZONED).toInstant().toEpochMilli();
    } catch (DateTimeParseException e) {
      throw SentFields.wrong(TIME, "expected a time of ISO 8601 with a zone");
    }
  }
}
