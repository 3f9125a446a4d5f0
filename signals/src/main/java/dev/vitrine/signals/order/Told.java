package dev.vitrine.signals.order;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Head;
import dev.vitrine.kernel.event.Line;
import dev.vitrine.kernel.event.OrderStep;
import dev.vitrine.kernel.event.Who;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The events that an order's steps are, with ids made from the order, so that a step told twice is
/// one event.
///
/// @param client the name under which the shopper's doings are logged
/// @param vouched whether reviews are vouched for
record Told(String client, boolean vouched) {
  /// The order was placed.
  Event placed(Order order) {
    return step(order, OrderStep.PURCHASE, order.placed(), "placed", all(order));
  }

  /// The steps of its way that are behind it and were not told yet.
  List<Event> way(Order order, Stage now, OrderConf conf) {
    var events = new ArrayList<Event>();
    if (now == Stage.SHIPPED || now == Stage.DELIVERED) {
      if (order.told() == Stage.PLACED) {
        events.add(step(order, OrderStep.SHIPPED, order.shippedAt(conf), "shipped", all(order)));
      }
      if (now == Stage.DELIVERED && order.told() != Stage.DELIVERED) {
        events.add(
            step(order, OrderStep.DELIVERED, order.deliveredAt(conf), "delivered", all(order)));
      }
    }
    return events;
  }

  /// Something happened to it.
  ///
  /// @param place which of its happenings, counted from 0
  Event happened(Order order, int place) {
    Happening each = order.happened().get(place);
    String id = "after-" + place;
    String item = each.line() < 0 ? "" : order.lines().get(each.line()).wanted().item();
    return switch (each.what()) {
      case CANCELLED -> step(order, OrderStep.CANCELLED, each.at(), id, all(order));
      case RETURN -> step(order, OrderStep.RETURN, each.at(), id, of(order, each));
      case REFUND -> step(order, OrderStep.REFUND, each.at(), id, of(order, each));
      case COMPLAINT ->
          new Event.Complaint(head(order, each.at(), id), item, order.id(), each.reason());
      case REVIEW ->
          new Event.Review(
              head(order, each.at(), id), item, each.stars(), words(each.words()), vouched);
    };
  }

  /// What a shopper wrote, as an event may have it: tabs are blanks, and no other control character
  /// but line feeds is left.
  private static String words(String written) {
    StringBuilder words = new StringBuilder();
    written
        .replace('\t', ' ')
        .codePoints()
        .filter(letter -> letter == '\n' || !Character.isISOControl(letter))
        .filter(letter -> Character.getType(letter) != Character.SURROGATE)
        .forEach(words::appendCodePoint);
    return words.toString().strip();
  }

  private Event step(Order order, OrderStep step, long at, String id, List<Line> lines) {
    return new Event.Order(head(order, at, id), step, order.id(), lines);
  }

  private Head head(Order order, long at, String id) {
    String query =
        Optional.of(order.lines().getFirst().wanted().query())
            .filter(first -> order.lines().stream().allMatch(l -> l.wanted().query().equals(first)))
            .orElse("");
    var who = new Who(client, "", "");
    return new Head(
        "order-" + order.id() + "-" + id, at, order.catalogue(), who, query, "order book");
  }

  private static List<Line> all(Order order) {
    return order.lines().stream().map(line -> line.line(line.wanted().quantity())).toList();
  }

  private static List<Line> of(Order order, Happening each) {
    return List.of(order.lines().get(each.line()).line(each.pieces()));
  }
}
