package dev.vitrine.serve.algolia;

import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.answer.Hit;
import dev.vitrine.kernel.answer.Reasons;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Document;
import dev.vitrine.search.highlight.Spans;
import dev.vitrine.serve.http.Json;
import dev.vitrine.serve.http.ShownJson;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes the items of a page.
final class HitWriter {
  private final Spans spans;

  HitWriter(Spans spans) {
    this.spans = spans;
  }

  /// @param catalogue where the makers of videos, the hosts of lives and what these show are looked
  ///   up
  ArrayNode write(SearchRequest request, Answer answer, Catalogue catalogue) {
    ArrayNode out = Json.array();
    var marks = new Marks(spans, request, answer);
    var picked = Picked.of(request.params().texts("attributesToRetrieve"));
    for (Hit hit : answer.hits()) {
      ObjectNode item = item(hit.document());
      ObjectNode shown = item.deepCopy();
      picked.strip(shown);
      shown.put("objectID", hit.document().id());
      shown.put("_type", item.path("kind").asString("product"));
      if (hit.cells() > 1) {
        shown.put("_cells", hit.cells());
      }
      creator(item, catalogue).ifPresent(c -> shown.set("_creator", c));
      ShownJson.of(item, catalogue).ifPresent(product -> shown.set("_shown", product));
      marks.put(item, shown);
      if (request.explain()) {
        shown.set("_rankingInfo", ranking(hit));
      }
      out.add(shown);
    }
    return out;
  }

  /// Name and handle of who made a video or hosts a live, if that is recorded.
  static Optional<ObjectNode> creator(ObjectNode item, Catalogue catalogue) {
    String id = item.path("creator").asString(item.path("host").asString(""));
    return id.isEmpty() || item.path("kind").asString("product").equals("product")
        ? Optional.empty()
        : catalogue
            .find(id)
            .map(document -> {
              ObjectNode party = item(document);
              return Json.object()
                  .put("id", id)
                  .put("name", party.path("name").asString(id))
                  .put("handle", party.path("handle").asString(""));
            });
  }

  /// The item's own fields with its id.
  static ObjectNode item(Document document) {
    JsonNode node = Json.read(document.json());
    ObjectNode item = node instanceof ObjectNode object ? object : Json.object();
    return item.put("objectID", document.id());
  }

  private static ObjectNode ranking(Hit hit) {
    ObjectNode out = Json.object().put("rank", hit.rank()).put("score", hit.score());
    if (hit.why().parts().stream().anyMatch(part -> part.feature().startsWith("pinned "))) {
      out.put("promoted", true);
    }
    ArrayNode parts = out.putArray("parts");
    for (Reasons.Part part : hit.why().parts()) {
      ObjectNode one = parts.addObject().put("feature", part.feature());
      one.set("value", Json.number(part.value()));
      one.put("weight", part.weight());
    }
    return out;
  }
}
