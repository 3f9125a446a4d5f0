package dev.vitrine.serve.order;

import dev.vitrine.kernel.item.Money;
import dev.vitrine.serve.http.Json;
import dev.vitrine.signals.order.Afterwards;
import dev.vitrine.signals.order.Happening;
import dev.vitrine.signals.order.Order;
import dev.vitrine.signals.order.OrderDesk;
import dev.vitrine.signals.order.OrderDesk.Way;
import dev.vitrine.signals.order.OrderLine;
import dev.vitrine.signals.order.Quoted;
import dev.vitrine.signals.order.Stage;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Orders as shoppers read them. Amounts are whole numbers of the smallest unit of the currency,
/// with the same as a decimal number beside them for showing.
///
/// @param desk knows how far orders are
record OrderJson(OrderDesk desk) {
  ObjectNode write(Order order) {
    Way way = desk.way(order);
    ObjectNode out = Json.object().put("id", order.id()).put("catalogue", order.catalogue());
    out.put("placed", order.placed()).put("state", state(order, way.stage()));
    out.put("way", name(way.stage()));
    out.put("shipped", way.shipped()).put("delivered", way.delivered());
    boolean delivered = way.stage() == Stage.DELIVERED;
    out.put("returnable_until", way.delivered() + Order.RETURNABLE.toMillis());
    Money any = order.lines().getFirst().price();
    amount(out, "total", new Money(order.minor(), any.currency()));
    amount(out, "refunded", new Money(order.refunded(), any.currency()));
    out.put("currency", any.currency().getCurrencyCode()).put("payment", "demo");
    ArrayNode lines = out.putArray("lines");
    for (int i = 0; i < order.lines().size(); i++) {
      ObjectNode line = lines.addObject();
      write(order.lines().get(i), line);
      boolean kept = way.stage() != Stage.CANCELLED;
      line.put("returned", order.pieces(Afterwards.RETURN, i));
      line.put("refunded", order.pieces(Afterwards.REFUND, i));
      line.put("kept", kept ? order.kept(i) : 0);
      order.review(i).ifPresent(review -> line.put("stars", review.stars()));
    }
    ArrayNode can = out.putArray("can");
    can(order, way, delivered).forEach(can::add);
    out.put("reviews_shown", desk.vouches());
    ArrayNode happened = out.putArray("happened");
    order.happened().forEach(each -> write(each, happened.addObject()));
    return out;
  }

  /// What has become of an order: how far it came, or that it was paid back.
  private static String state(Order order, Stage stage) {
    return switch (order.paidBack()) {
      case NOTHING -> name(stage);
      case SOME -> stage == Stage.CANCELLED ? name(stage) : "partly-refunded";
      case ALL -> stage == Stage.CANCELLED ? name(stage) : "refunded";
    };
  }

  /// What may be asked for now.
  private static List<String> can(Order order, Way way, boolean delivered) {
    boolean keeps = false;
    for (int i = 0; i < order.lines().size(); i++) {
      keeps |= order.kept(i) > 0;
    }
    return switch (way.stage()) {
      case CANCELLED -> List.of();
      case PLACED -> List.of("cancel", "complaint");
      case SHIPPED -> keeps ? List.of("refund", "complaint") : List.of("complaint");
      case DELIVERED ->
          keeps && delivered
              ? List.of("return", "refund", "complaint", "review")
              : List.of("complaint", "review");
    };
  }

  private static void write(Happening each, ObjectNode out) {
    out.put("what", name(each.what())).put("at", each.at()).put("line", each.line());
    out.put("pieces", each.pieces()).put("reason", each.reason()).put("note", each.note());
    out.put("stars", each.stars()).put("words", each.words());
  }

  private static void write(OrderLine line, ObjectNode out) {
    out.put("item", line.wanted().item()).put("variant", line.wanted().variant());
    out.put("offer", line.wanted().offer()).put("quantity", line.wanted().quantity());
    out.put("title", line.title()).put("choice", line.choice());
    out.put("image", line.image()).put("seller", line.seller());
    amount(out, "price", line.price());
    out.put("currency", line.price().currency().getCurrencyCode());
    if (!line.wanted().via().isEmpty()) {
      out.put("via", line.wanted().via());
    }
  }

  /// What goods cost now; the total is of those that can be ordered.
  static ObjectNode write(List<Quoted> quoted) {
    ObjectNode out = Json.object();
    ArrayNode lines = out.putArray("lines");
    long total = 0;
    boolean good = true;
    for (Quoted each : quoted) {
      ObjectNode line = lines.addObject();
      each.line()
          .ifPresentOrElse(
              found -> write(found, line),
              () -> line.put("item", each.wanted().item()).put("variant", each.wanted().variant()));
      if (each.problem().isEmpty() && each.line().isPresent()) {
        total = Math.addExact(total, each.line().get().minor());
      } else {
        line.put("problem", each.problem());
        good = false;
      }
    }
    List<Money> prices =
        quoted.stream().flatMap(q -> q.line().stream()).map(OrderLine::price).toList();
    boolean one = prices.stream().map(Money::currency).distinct().count() == 1;
    if (one) {
      amount(out, "total", new Money(total, prices.getFirst().currency()));
      out.put("currency", prices.getFirst().currency().getCurrencyCode());
    }
    return out.put("good", good && one);
  }

  private static void amount(ObjectNode out, String name, Money money) {
    out.put(name, money.amount()).put(name + "_minor", money.minor());
  }

  static String name(Enum<?> each) {
    return each.name().toLowerCase(Locale.ROOT);
  }
}
