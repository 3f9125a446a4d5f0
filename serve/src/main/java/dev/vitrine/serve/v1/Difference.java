package dev.vitrine.serve.v1;

import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.answer.Hit;
import dev.vitrine.kernel.shop.Settings;
import dev.vitrine.serve.algolia.ArrangedWriter;
import dev.vitrine.serve.http.Json;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// How one page differs from another.
///
/// @param before ids of the one, in order
/// @param after ids of the other, in order
record Difference(List<String> before, List<String> after) {
  static Difference of(Answer before, Answer after) {
    return new Difference(ids(before), ids(after));
  }

  private static List<String> ids(Answer answer) {
    return answer.hits().stream().map(Hit::document).map(d -> d.id()).toList();
  }

  /// How many items stand on the other page alone.
  long appeared() {
    return after.stream().filter(id -> !before.contains(id)).count();
  }

  /// How many items stand on the one page alone.
  long gone() {
    return before.stream().filter(id -> !after.contains(id)).count();
  }

  /// How many items stand on both, at another place.
  long moved() {
    return after.stream()
        .filter(id -> before.contains(id) && before.indexOf(id) != after.indexOf(id))
        .count();
  }

  /// How many places hold another item, or none, or one where none was.
  long places() {
    long changed = Math.abs(before.size() - after.size());
    for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
      changed += before.get(i).equals(after.get(i)) ? 0 : 1;
    }
    return changed;
  }

  ObjectNode write() {
    return Json.object()
        .put("places", places())
        .put("appeared", appeared())
        .put("gone", gone())
        .put("moved", moved());
  }

  /// A page as the ids and titles of its items, and what it gets to show beside them.
  static ObjectNode page(Answer answer, Settings settings) {
    ObjectNode out = Json.object().put("total", answer.found().total());
    out.put("total_exact", answer.found().exact());
    ArrayNode hits = out.putArray("hits");
    for (Hit hit : answer.hits()) {
      ObjectNode one = hits.addObject().put("id", hit.document().id()).put("rank", hit.rank());
      one.put("title", Json.read(hit.document().json()).path("title").asString(""));
    }
    if (!answer.arranged().redirect().isEmpty()) {
      out.put("redirect", answer.arranged().redirect());
    }
    ObjectNode rendering = ArrangedWriter.rendering(settings, answer.arranged());
    if (!rendering.isEmpty()) {
      out.set("rendering", rendering);
    }
    return out;
  }
}
