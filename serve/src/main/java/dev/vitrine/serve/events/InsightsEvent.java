package dev.vitrine.serve.events;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.FilterStep;
import dev.vitrine.kernel.event.Head;
import dev.vitrine.kernel.event.Line;
import dev.vitrine.kernel.event.OrderStep;
import dev.vitrine.kernel.event.Placed;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.kernel.item.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// One event of the Algolia Insights protocol.
final class InsightsEvent {
  private static final Pattern TOKEN = Pattern.compile("[a-zA-Z0-9_=/+-]{1,129}");
  private static final Pattern QUERY = Pattern.compile("[0-9a-f]{32}");
  private static final Pattern NAME = Pattern.compile("[\\x20-\\x7e]{1,64}");
  private static final int ID = 256;
  private static final int MOST = 20;

  private final SentFields sent;

  private InsightsEvent(SentFields sent) {
    this.sent = sent;
  }

  /// The event; nothing for what front ends tell of themselves.
  static Optional<Event> read(JsonNode node) {
    var sent = new SentFields(node);
    String type = sent.needed("eventType", 32);
    return type.equals("instantsearch")
        ? Optional.empty()
        : Optional.of(new InsightsEvent(sent).event(type));
  }

  private Event event(String type) {
    Head head = head();
    List<String> items = sent.texts("objectIDs", MOST, ID);
    List<String> filters = sent.texts("filters", MOST, ID);
    if (items.isEmpty() == filters.isEmpty()) {
      throw SentFields.wrong("objectIDs", "either objectIDs or filters are needed");
    }
    return switch (type) {
      case "view" ->
          filters.isEmpty()
              ? new Event.Impression(head, placed(items))
              : new Event.Filtered(head, FilterStep.FILTER_SHOWN, filters);
      case "click" ->
          filters.isEmpty()
              ? new Event.Click(head, placed(items))
              : new Event.Filtered(head, FilterStep.FILTER_CHOSEN, filters);
      case "conversion" ->
          filters.isEmpty()
              ? conversion(head, items)
              : new Event.Filtered(head, FilterStep.FILTER_LED, filters);
      default -> throw SentFields.wrong("eventType", "expected click, conversion or view");
    };
  }

  private Head head() {
    String name = fitting("eventName", NAME, true);
    String client = fitting("userToken", TOKEN, true);
    String user = fitting("authenticatedUserToken", TOKEN, false);
    String query = fitting("queryID", QUERY, false);
    JsonNode time = sent.node().path("timestamp");
    boolean timed = !time.isMissingNode() && !time.isNull();
    if (timed && !(time.isIntegralNumber() && time.canConvertToLong() && time.longValue() >= 0)) {
      throw SentFields.wrong("timestamp", "expected milliseconds since 1970");
    }
    return new Head(
        Ids.of(sent.node(), timed),
        timed ? time.longValue() : 0,
        sent.needed("index", ID),
        new Who(client, user, ""),
        query,
        name);
  }

  private String fitting(String field, Pattern pattern, boolean needed) {
    String text = needed ? sent.needed(field, ID) : sent.text(field, ID);
    if (!text.isEmpty() && !pattern.matcher(text).matches()) {
      throw SentFields.wrong(field, "expected " + pattern);
    }
    return text;
  }

  private List<Placed> placed(List<String> items) {
    JsonNode positions = sent.list("positions", MOST);
    boolean there = positions.isArray();
    if (there && positions.size() != items.size()) {
      throw SentFields.wrong("positions", "expected one for each of objectIDs");
    }
    var out = new ArrayList<Placed>();
    for (int i = 0; i < items.size(); i++) {
      JsonNode position = positions.path(i);
      if (there && !(position.isInt() && position.intValue() >= 1)) {
        throw SentFields.wrong("positions", "expected whole numbers from 1");
      }
      out.add(Placed.at(items.get(i), position.intValue(0)));
    }
    return out;
  }

  private Event conversion(Head head, List<String> items) {
    return switch (sent.text("eventSubtype", 32)) {
      case "" -> new Event.Goal(head, items);
      case "addToCart" -> new Event.Cart(head, lines(items));
      case "purchase" -> new Event.Order(head, OrderStep.PURCHASE, "", lines(items));
      case "refund" -> new Event.Order(head, OrderStep.REFUND, "", lines(items));
      case "return" -> new Event.Order(head, OrderStep.RETURN, "", lines(items));
      default ->
          throw SentFields.wrong("eventSubtype", "expected addToCart, purchase, refund or return");
    };
  }

  private List<Line> lines(List<String> items) {
    JsonNode data = sent.list("objectData", MOST);
    if (data.isArray() && data.size() != items.size()) {
      throw SentFields.wrong("objectData", "expected one for each of objectIDs");
    }
    if (!data.isArray() && items.size() == 1) {
      // What a single item came to is said of the whole event.
      var value = money(sent.node().path("value"));
      return List.of(new Line(items.getFirst(), "", 1, value, Optional.empty(), ""));
    }
    var out = new ArrayList<Line>();
    for (int i = 0; i < items.size(); i++) {
      JsonNode one = data.path(i);
      JsonNode quantity = one.path("quantity");
      if (!quantity.isMissingNode() && !(quantity.isInt() && quantity.intValue() >= 1)) {
        throw SentFields.wrong("objectData", "expected a quantity from 1");
      }
      out.add(
          new Line(
              items.get(i),
              "",
              quantity.intValue(1),
              money(one.path("price")),
              money(one.path("discount")),
              one.path("queryID").asString("")));
    }
    return out;
  }

  private Optional<Money> money(JsonNode amount) {
    if (amount.isMissingNode() || amount.isNull()) {
      return Optional.empty();
    }
    String code = sent.needed("currency", 3);
    return Optional.of(SentMoney.of("objectData", amount, SentMoney.currency("currency", code)));
  }
}
