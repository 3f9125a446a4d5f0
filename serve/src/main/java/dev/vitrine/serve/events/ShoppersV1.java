package dev.vitrine.serve.events;

import dev.vitrine.kernel.answer.Interest;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Catalogues;
import dev.vitrine.serve.http.Json;
import dev.vitrine.serve.http.Reply;
import dev.vitrine.serve.http.Request;
import dev.vitrine.signals.Signals;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What is remembered of one shopper, whether it may be, and its erasure.
final class ShoppersV1 {
  private static final String PERSONAL = "personal";

  private final Signals signals;
  private final Catalogues catalogues;
  private final Runnable erased;

  /// @param erased hears that a shopper was erased
  ShoppersV1(Signals signals, Catalogues catalogues, Runnable erased) {
    this.signals = signals;
    this.catalogues = catalogues;
    this.erased = erased;
  }

  /// Tells what a shopper is taken to be interested in, in each catalogue or in one.
  Reply read(Request request) {
    String name = request.var("name");
    ObjectNode out = Json.object().put(PERSONAL, !signals.store().ignores(name));
    ObjectNode interests = out.putObject("interests");
    String wanted = request.query().getOrDefault("catalogue", "");
    if (!wanted.isEmpty() && catalogues.find(wanted).isEmpty()) {
      throw VitrineException.notFound("there is no catalogue of that name");
    }
    for (String catalogue : catalogues.names()) {
      if (wanted.isEmpty() || wanted.equals(catalogue)) {
        catalogues.find(catalogue).ifPresent(c -> write(c, name, interests.putArray(catalogue)));
      }
    }
    return Reply.ok(out);
  }

  private static void write(Catalogue catalogue, String name, ArrayNode out) {
    for (Interest interest : catalogue.interests(new Who(name, "", ""))) {
      ObjectNode one = out.addObject().put("part", interest.part());
      one.put("value", interest.value()).put("share", interest.share());
    }
  }

  /// Begins or ends to remember what a shopper does.
  Reply set(Request request) {
    String name = request.var("name");
    JsonNode wish = Json.readObject(request.body()).path(PERSONAL);
    if (!wish.isBoolean()) {
      throw VitrineException.badRequest("'" + PERSONAL + "' must be true or false");
    }
    signals.personal(name, wish.asBoolean());
    return Reply.ok(Json.object().put(PERSONAL, wish.asBoolean()));
  }

  Reply erase(Request request) {
    long many = signals.erase(request.var("name"));
    erased.run();
    return Reply.ok(Json.object().put("erased", many));
  }
}
