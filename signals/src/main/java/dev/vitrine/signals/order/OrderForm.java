package dev.vitrine.signals.order;

import dev.vitrine.kernel.item.Money;
import java.util.Currency;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Orders as the order book writes them down: JSON with amounts in smallest units.
final class OrderForm {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private OrderForm() {}

  static byte[] write(Order order) {
    ObjectNode out = JSON.createObjectNode();
    out.put("id", order.id()).put("shopper", order.shopper()).put("key", order.key());
    out.put("catalogue", order.catalogue()).put("placed", order.placed());
    out.put("told", order.told().name());
    ArrayNode lines = out.putArray("lines");
    order.lines().forEach(line -> write(line, lines.addObject()));
    ArrayNode happened = out.putArray("happened");
    order.happened().forEach(each -> write(each, happened.addObject()));
    return JSON.writeValueAsBytes(out);
  }

  private static void write(OrderLine line, ObjectNode out) {
    Wanted wanted = line.wanted();
    out.put("item", wanted.item()).put("variant", wanted.variant()).put("offer", wanted.offer());
    out.put("quantity", wanted.quantity()).put("query", wanted.query()).put("via", wanted.via());
    out.put("title", line.title()).put("choice", line.choice()).put("words", line.words());
    out.put("image", line.image()).put("seller", line.seller());
    out.put("minor", line.price().minor());
    out.put("currency", line.price().currency().getCurrencyCode());
  }

  private static void write(Happening each, ObjectNode out) {
    out.put("what", each.what().name()).put("at", each.at()).put("line", each.line());
    out.put("pieces", each.pieces()).put("reason", each.reason()).put("note", each.note());
    out.put("stars", each.stars()).put("words", each.words());
  }

  static Order read(byte[] text) {
    JsonNode node = JSON.readTree(text);
    List<OrderLine> lines = node.path("lines").valueStream().map(OrderForm::line).toList();
    List<Happening> happened =
        node.path("happened").valueStream().map(OrderForm::happening).toList();
    return new Order(
        text(node, "id"),
        text(node, "shopper"),
        text(node, "key"),
        text(node, "catalogue"),
        node.path("placed").asLong(),
        lines,
        happened,
        Stage.valueOf(text(node, "told")));
  }

  private static OrderLine line(JsonNode node) {
    var wanted =
        new Wanted(
            text(node, "item"),
            text(node, "variant"),
            text(node, "offer"),
            node.path("quantity").asInt(),
            text(node, "query"),
            text(node, "via"));
    var price =
        new Money(node.path("minor").asLong(), Currency.getInstance(text(node, "currency")));
    return new OrderLine(
        wanted,
        text(node, "title"),
        text(node, "choice"),
        text(node, "words"),
        text(node, "image"),
        text(node, "seller"),
        price);
  }

  private static Happening happening(JsonNode node) {
    return new Happening(
        Afterwards.valueOf(text(node, "what")),
        node.path("at").asLong(),
        node.path("line").asInt(),
        node.path("pieces").asInt(),
        text(node, "reason"),
        text(node, "note"),
        node.path("stars").asInt(),
        text(node, "words"));
  }

  private static String text(JsonNode node, String name) {
    return node.path(name).asString("");
  }
}
