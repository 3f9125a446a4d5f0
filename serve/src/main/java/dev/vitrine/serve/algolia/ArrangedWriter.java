package dev.vitrine.serve.algolia;

import dev.vitrine.kernel.answer.Arranged;
import dev.vitrine.kernel.shop.Settings;
import dev.vitrine.serve.http.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes what rules give the front end: `renderingContent`, `userData` and, where ranking is
/// explained, `appliedRules`.
public final class ArrangedWriter {
  private static final String RENDERING = "renderingContent";

  private ArrangedWriter() {}

  static void write(Batch.Outcome outcome, ObjectNode out) {
    Arranged arranged = outcome.answer().arranged();
    ObjectNode rendering = rendering(outcome.catalogue().settings(), arranged);
    if (!rendering.isEmpty()) {
      out.set(RENDERING, rendering);
    }
    if (!arranged.data().isEmpty()) {
      ArrayNode data = out.putArray("userData");
      arranged.data().forEach(text -> data.add(Json.read(text)));
    }
    List<Arranged.Applied> rules = arranged.rules();
    if (outcome.request().explain() && !rules.isEmpty()) {
      ArrayNode applied = out.putArray("appliedRules");
      for (Arranged.Applied rule : rules) {
        ObjectNode one = applied.addObject().put("objectID", rule.id());
        rule.did().forEach(one.putArray("_did")::add);
        rule.not().forEach(one.putArray("_not")::add);
      }
    }
  }

  /// What a page gets to show: that of rules over that of the settings.
  public static ObjectNode rendering(Settings settings, Arranged arranged) {
    ObjectNode rendering = object(settings.extra().get(RENDERING));
    for (String one : arranged.rendering().reversed()) {
      merge(rendering, object(one));
    }
    if (!arranged.redirect().isEmpty()) {
      rendering.putObject("redirect").put("url", arranged.redirect());
    }
    return rendering;
  }

  /// Puts fields over others, inside of objects as well.
  private static void merge(ObjectNode under, ObjectNode over) {
    over.forEachEntry((name, value) -> {
      if (value instanceof ObjectNode inner && under.get(name) instanceof ObjectNode old) {
        merge(old, inner);
      } else {
        under.set(name, value);
      }
    });
  }

  private static ObjectNode object(@Nullable String text) {
    return text != null && Json.read(text) instanceof ObjectNode object ? object : Json.object();
  }
}
