package dev.vitrine.index.form;

import dev.vitrine.kernel.rewrite.Rewrite;
import dev.vitrine.kernel.rewrite.Rewrite.Signals;
import dev.vitrine.kernel.rewrite.Rewrite.Source;
import dev.vitrine.kernel.rewrite.Rewrite.State;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A rewrite as JSON and back, as the record keeps it.
final class RewriteForm {
  private RewriteForm() {}

  static ObjectNode write(Rewrite rewrite) {
    Signals signals = rewrite.signals();
    return Json.empty()
        .put("from", rewrite.from())
        .put("to", rewrite.to())
        .put("source", rewrite.source().name())
        .put("relevance", signals.relevance())
        .put("increment", signals.increment())
        .put("hits", signals.hitRate())
        .put("state", rewrite.state().name())
        .put("by_person", rewrite.byPerson());
  }

  static Rewrite read(JsonNode json) {
    return new Rewrite(
        json.path("from").asString(""),
        json.path("to").asString(""),
        Source.valueOf(json.path("source").asString("")),
        new Signals(
            json.path("relevance").asDouble(0),
            json.path("increment").asInt(0),
            json.path("hits").asDouble(0)),
        State.valueOf(json.path("state").asString("")),
        json.path("by_person").asBoolean(false));
  }
}
