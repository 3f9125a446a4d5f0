package dev.vitrine.serve.v1;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.query.Attributes;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.suggest.Scope;
import dev.vitrine.kernel.suggest.Suggested;
import dev.vitrine.kernel.suggest.Suggestion;
import dev.vitrine.kernel.suggest.SuggestionKind;
import dev.vitrine.kernel.suggest.Typed;
import dev.vitrine.serve.http.Json;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Requests for suggestions, and suggestions, as our own JSON.
final class SuggestJson {
  private static final int QUERIES = 8;
  private static final int RELATED = 8;
  private static final int SCOPES = 2;
  private static final int OTHERS = 3;
  private static final int ITEMS = 4;
  private static final List<String> NUMBERS =
      List.of(
          "queries",
          "categories",
          "brands",
          "sellers",
          "creators",
          "items",
          "lives",
          "scopes",
          "size");
  private static final List<String> KNOWN =
      List.of(
          "catalogue",
          "query",
          "filter",
          "language",
          "market",
          "recent",
          "queries",
          "categories",
          "brands",
          "sellers",
          "creators",
          "items",
          "lives",
          "scopes");
  private static final List<String> KNOWN_RELATED =
      List.of("catalogue", "query", "filter", "language", "market", "size");

  private SuggestJson() {}

  /// Parameters of an address as an object; `recent` has commas between.
  static ObjectNode ofAddress(Map<String, String> query) {
    ObjectNode out = Json.object();
    query.forEach((name, value) -> {
      if (name.equals("recent")) {
        ArrayNode list = out.putArray(name);
        for (String one : value.split(",", -1)) {
          if (!one.isBlank()) {
            list.add(one);
          }
        }
      } else if (NUMBERS.contains(name)) {
        out.put(name, number(name, value));
      } else if (!name.startsWith("x-")) {
        out.put(name, value);
      }
    });
    return out;
  }

  private static int number(String name, String value) {
    if (!value.matches("[0-9]{1,6}")) {
      throw VitrineException.badRequest("'" + name + "' must be a whole number");
    }
    return Integer.parseInt(value);
  }

  static Typed read(ObjectNode body, Duration deadline) {
    var fields = new Fields(body);
    fields.refuseUnknown(KNOWN);
    var wanted = new EnumMap<SuggestionKind, Integer>(SuggestionKind.class);
    for (SuggestionKind kind : SuggestionKind.values()) {
      wanted.put(kind, fields.count(name(kind), usual(kind), Typed.MOST));
    }
    List<String> recent = fields.texts("recent", Typed.MOST_RECENT);
    if (recent.stream().anyMatch(r -> r.length() > Query.TEXT_LIMIT)) {
      throw VitrineException.badRequest("'recent' has a text longer than " + Query.TEXT_LIMIT);
    }
    int scopes = fields.count("scopes", SCOPES, Typed.MOST);
    return typed(fields, wanted, scopes, recent, deadline);
  }

  static Typed readRelated(ObjectNode body, Duration deadline) {
    var fields = new Fields(body);
    fields.refuseUnknown(KNOWN_RELATED);
    int size = fields.count("size", RELATED, Typed.MOST);
    return typed(fields, Map.of(SuggestionKind.QUERY, size), 0, List.of(), deadline);
  }

  private static Typed typed(
      Fields fields,
      Map<SuggestionKind, Integer> wanted,
      int scopes,
      List<String> recent,
      Duration deadline) {
    String text = fields.text("query");
    if (text.length() > Query.TEXT_LIMIT) {
      throw VitrineException.badRequest("'query' is longer than " + Query.TEXT_LIMIT);
    }
    return new Typed(
        text,
        wanted,
        scopes,
        FilterJson.read(fields.node().path("filter")),
        fields.text("language"),
        fields.text("market"),
        recent,
        deadline);
  }

  private static int usual(SuggestionKind kind) {
    return switch (kind) {
      case QUERY -> QUERIES;
      case CATEGORY, BRAND, SELLER, CREATOR -> OTHERS;
      case ITEM -> ITEMS;
      case LIVE -> 0;
    };
  }

  private static String name(SuggestionKind kind) {
    return switch (kind) {
      case QUERY -> "queries";
      case CATEGORY -> "categories";
      case BRAND -> "brands";
      case SELLER -> "sellers";
      case CREATOR -> "creators";
      case ITEM -> "items";
      case LIVE -> "lives";
    };
  }

  static ObjectNode write(Suggested suggested) {
    ObjectNode out = head(suggested);
    var lists = new HashMap<SuggestionKind, ArrayNode>();
    for (SuggestionKind kind : SuggestionKind.values()) {
      lists.put(kind, out.putArray(name(kind)));
    }
    for (Suggestion one : suggested.suggestions()) {
      lists.computeIfAbsent(one.kind(), kind -> out.putArray(name(kind))).add(write(one));
    }
    return out;
  }

  static ObjectNode writeQueries(Suggested suggested) {
    ObjectNode out = head(suggested);
    ArrayNode list = out.putArray(name(SuggestionKind.QUERY));
    suggested.suggestions().forEach(one -> list.add(write(one)));
    return out;
  }

  private static ObjectNode head(Suggested suggested) {
    return Json.object().put("corrected", suggested.corrected()).put("ready", suggested.ready());
  }

  private static ObjectNode write(Suggestion one) {
    ObjectNode out = Json.object().put("text", one.text());
    ArrayNode parts = out.putArray("parts");
    one.parts().forEach(p -> parts.addObject().put("text", p.text()).put("typed", p.typed()));
    if (one.kind().oneItem()) {
      one.document()
          .ifPresent(d -> {
            out.put("id", d.id());
            out.set("item", Json.read(d.json()));
          });
      return out;
    }
    out.put("found", one.items()).put("found_exact", one.exact());
    one.choice().ifPresent(c -> out.put("attribute", c.attribute()).put("value", c.value()));
    if (one.kind() == SuggestionKind.QUERY) {
      out.put("origin", one.origin().name().toLowerCase(Locale.ROOT));
      out.put("trending", one.trending());
      ArrayNode in = out.putArray("in");
      for (Scope scope : one.scopes()) {
        if (scope.attribute().startsWith(Attributes.CATEGORY_LEVEL)) {
          in.addObject()
              .put("attribute", scope.attribute())
              .put("value", scope.value())
              .put("found", scope.items());
        }
      }
    }
    return out;
  }
}
