package dev.vitrine.signals.form;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Head;
import dev.vitrine.kernel.event.Line;
import dev.vitrine.kernel.event.Placed;
import dev.vitrine.kernel.item.Money;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Events as JSON objects. What is empty is left out.
final class EventWriter {
  private EventWriter() {}

  static ObjectNode of(Event event) {
    return switch (event) {
      case Event.Impression(Head head, List<Placed> placed) ->
          placed(head("impression", head), placed);
      case Event.Asked a -> asked(text(head("asked", a.head()), "text", a.text()), a);
      case Event.Click(Head head, List<Placed> placed) -> placed(head("click", head), placed);
      case Event.View(Head head, List<String> items, String via) ->
          text(items("view", head, items), "via", via);
      case Event.Cart(Head head, List<Line> lines) -> lines(head("cart", head), lines);
      case Event.Order o ->
          lines(text(head(EventForm.name(o.step()), o.head()), "order", o.order()), o.lines());
      case Event.Watch w -> watch(head(EventForm.name(w.step()), w.head()), w);
      case Event.Review r -> review(text(head("review", r.head()), "item", r.item()), r);
      case Event.Complaint c ->
          text(
              text(text(head("complaint", c.head()), "item", c.item()), "order", c.order()),
              "reason",
              c.reason());
      case Event.Goal g ->
          text(
              g.items().isEmpty() ? head("goal", g.head()) : items("goal", g.head(), g.items()),
              "party",
              g.party());
      case Event.Filtered f -> {
        ObjectNode out = head(EventForm.name(f.step()), f.head());
        f.filters().forEach(out.putArray("filters")::add);
        yield out;
      }
    };
  }

  private static ObjectNode head(String kind, Head head) {
    ObjectNode out = JsonNodeFactory.instance.objectNode().put("event", kind);
    out.put("id", head.id()).put("at", head.at()).put("catalogue", head.catalogue());
    text(out, "client", head.who().client());
    text(out, "user", head.who().user());
    text(out, "session", head.who().session());
    return text(text(out, "query", head.query()), "name", head.name());
  }

  private static ObjectNode items(String kind, Head head, List<String> items) {
    return placed(head(kind, head), items.stream().map(item -> Placed.at(item, 0)).toList());
  }

  private static ObjectNode watch(ObjectNode out, Event.Watch watch) {
    out.put("item", watch.item());
    if (watch.watched() > 0) {
      out.put("watched_ms", watch.watched());
    }
    if (watch.length() > 0) {
      out.put("length_ms", watch.length());
    }
    return out;
  }

  private static ObjectNode review(ObjectNode out, Event.Review review) {
    text(out.put("stars", review.stars()), "words", review.words());
    return review.vouched() ? out.put("vouched", true) : out;
  }

  private static ObjectNode asked(ObjectNode out, Event.Asked asked) {
    out.put("found", asked.found());
    return asked.placed().isEmpty() ? out : placed(out, asked.placed());
  }

  private static ObjectNode placed(ObjectNode out, List<Placed> placed) {
    ArrayNode items = out.putArray("items");
    for (Placed each : placed) {
      ObjectNode one = items.addObject().put("item", each.item());
      if (each.position() > 0) {
        one.put("position", each.position());
      }
      text(text(one, "slot", each.slot()), "arm", each.arm());
      if (each.propensity() < 1) {
        one.put("propensity", each.propensity());
      }
    }
    return out;
  }

  private static ObjectNode lines(ObjectNode out, List<Line> lines) {
    ArrayNode list = out.putArray("lines");
    for (Line line : lines) {
      ObjectNode one = list.addObject().put("item", line.item());
      text(one, "offer", line.offer()).put("quantity", line.quantity());
      line.price().ifPresent(price -> money(one, "price", price));
      line.discount().ifPresent(discount -> money(one, "discount", discount));
      text(text(text(one, "query", line.query()), "via", line.via()), "variant", line.variant());
    }
    return out;
  }

  private static void money(ObjectNode out, String name, Money money) {
    out.put(name, money.amount()).put("currency", money.currency().getCurrencyCode());
  }

  private static ObjectNode text(ObjectNode out, String name, String text) {
    return text.isEmpty() ? out : out.put(name, text);
  }
}
