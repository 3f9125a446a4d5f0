package dev.vitrine.serve.events;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Head;
import dev.vitrine.kernel.event.Line;
import dev.vitrine.kernel.event.WatchStep;
import dev.vitrine.kernel.item.Money;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// What an event of User Behavior Insights says in the places that its specification leaves open:
/// `object_detail` of the object, the object itself, and the attributes of the event. The first one
/// that has a field says it.
///
/// @param places where fields may stand, the nearest to the object first
record UbiDetails(List<JsonNode> places) {
  private static final int ID = 256;
  private static final int PIECES = 1_000_000;
  private static final long DAY = 86_400_000;
  private static final String CURRENCY = "currency";

  /// The names that the number of an order goes by.
  private static final List<String> ORDER = List.of("transaction_id", "order_id");

  static UbiDetails of(JsonNode attributes) {
    JsonNode object = attributes.path("object");
    return new UbiDetails(List.of(object.path("object_detail"), object, attributes));
  }

  /// The pieces of an item that an event is about.
  Line line(String item) {
    long quantity = number("quantity", 1, 1, PIECES);
    return new Line(item, "", (int) quantity, money("price"), money("discount"), "");
  }

  /// The number of the order, empty where none is said.
  String order() {
    for (String name : ORDER) {
      JsonNode value = field(name);
      if (!value.isMissingNode()) {
        String text = value.isIntegralNumber() || value.isString() ? value.asString() : "";
        if (text.isBlank() || text.length() > ID) {
          throw SentFields.wrong(name, "expected a text of 1 to " + ID + " characters");
        }
        return text;
      }
    }
    return "";
  }

  /// How a video or live was watched: to its end where that is said, or where it was watched for as
  /// long as it is.
  Event.Watch watch(Head head, String item) {
    long watched = number("watched_ms", 0, 0, DAY);
    long length = number("length_ms", 0, 0, DAY);
    boolean whole = flag("complete") || (length > 0 && watched >= length);
    return new Event.Watch(
        head, item, whole ? WatchStep.COMPLETE : WatchStep.WATCHED, watched, length);
  }

  /// An amount of money. In which currency it is has to be said: without one a number may be of
  /// cents or of euros, and is let pass.
  private Optional<Money> money(String name) {
    JsonNode amount = field(name);
    JsonNode currency = field(CURRENCY);
    if (amount.isMissingNode() || currency.isMissingNode()) {
      return Optional.empty();
    }
    return Optional.of(
        SentMoney.of(name, amount, SentMoney.currency(CURRENCY, currency.asString(""))));
  }

  private long number(String name, long fallback, long least, long most) {
    JsonNode value = field(name);
    if (value.isMissingNode()) {
      return fallback;
    }
    boolean whole = value.isIntegralNumber() && value.canConvertToLong();
    if (!whole || value.longValue() < least || value.longValue() > most) {
      throw SentFields.wrong(name, "expected a whole number from " + least + " to " + most);
    }
    return value.longValue();
  }

  private boolean flag(String name) {
    JsonNode value = field(name);
    if (!value.isMissingNode() && !value.isBoolean()) {
      throw SentFields.wrong(name, "expected true or false");
    }
    return value.booleanValue(false);
  }

  /// A field where it is said first; null is not said.
  private JsonNode field(String name) {
    return places.stream()
        .map(place -> place.path(name))
        .filter(value -> !value.isMissingNode() && !value.isNull())
        .findFirst()
        .orElse(MissingNode.getInstance());
  }
}
