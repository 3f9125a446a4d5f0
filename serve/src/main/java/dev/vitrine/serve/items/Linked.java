package dev.vitrine.serve.items;

import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.answer.Hit;
import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.kernel.query.Attributes;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.Occasion;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Document;
import dev.vitrine.serve.http.Json;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What an item is linked with: videos and lives that show it, what it shows itself, who sells,
/// made or hosts it, and what a seller or creator has.
record Linked(Catalogue catalogue) {
  private static final int MOST = 20;

  /// All links of an item.
  ///
  /// @param item as it is recorded
  ObjectNode of(String id, JsonNode item) {
    ObjectNode out = Json.object();
    String kind = kind(item);
    switch (kind) {
      case "seller" -> found(Attributes.SELLER, id, out.putObject("sells"));
      case "creator" -> found(Attributes.CREATOR, id, out.putObject("made"));
      default -> {
        if (kind.equals(ItemKind.PRODUCT.word())) {
          found(Attributes.SHOWS, id, out.putObject("shown_by"));
        }
        named("shows", shown(item), out);
        named("sellers", texts(item, "seller"), out);
        Set<String> makers = texts(item, "creator");
        makers.addAll(texts(item, "host"));
        named("creators", makers, out);
      }
    }
    return out;
  }

  /// The word for the kind of what is recorded.
  static String kind(JsonNode item) {
    return item.path("kind").asString(ItemKind.PRODUCT.word());
  }

  private void found(String attribute, String value, ObjectNode out) {
    Query all = Query.of("", MOST).on(Occasion.NO_RULES.impersonal());
    Answer answer = catalogue.answer(all.narrowed(new Filter.Is(attribute, value)));
    out.put("total", answer.found().total());
    ArrayNode items = out.putArray("items");
    for (Hit hit : answer.hits()) {
      items.add(written(hit.document()));
    }
  }

  /// Others by their ids, in the order in which they are named; one that is not there has no title.
  private void named(String as, Set<String> ids, ObjectNode out) {
    if (ids.isEmpty()) {
      return;
    }
    ObjectNode group = out.putObject(as).put("total", ids.size());
    ArrayNode items = group.putArray("items");
    ids.stream()
        .limit(MOST)
        .forEach(id ->
            items.add(
                catalogue
                    .find(id)
                    .map(Linked::written)
                    .orElseGet(() -> Json.object().put("id", id).put("missing", true))));
  }

  private static ObjectNode written(Document document) {
    JsonNode item = Json.read(document.json());
    String title = item.path("title").asString(item.path("name").asString(document.id()));
    return Json.object().put("id", document.id()).put("kind", kind(item)).put("title", title);
  }

  private static Set<String> shown(JsonNode item) {
    var ids = new LinkedHashSet<String>();
    for (JsonNode one : item.path("shows")) {
      ids.add(one.isObject() ? Json.scalar(one.path("product"), "") : Json.scalar(one, ""));
    }
    ids.add(Json.scalar(item.path("showing"), ""));
    item.path("queue").forEach(one -> ids.add(Json.scalar(one, "")));
    ids.remove("");
    return ids;
  }

  /// The texts of a field of the item, of its offers and of its variants' offers.
  private static Set<String> texts(JsonNode item, String field) {
    var all = new LinkedHashSet<String>();
    for (JsonNode one : parts(item)) {
      all.add(Json.scalar(one.path(field), ""));
    }
    all.remove("");
    return all;
  }

  /// An item, its variants, and the offers of all of them.
  static List<JsonNode> parts(JsonNode item) {
    var parts = new ArrayList<JsonNode>();
    parts.add(item);
    item.path("offers").forEach(parts::add);
    for (JsonNode variant : item.path("variants")) {
      parts.add(variant);
      variant.path("offers").forEach(parts::add);
    }
    return parts;
  }
}
