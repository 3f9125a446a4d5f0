package dev.vitrine.serve.algolia;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.query.Order;
import dev.vitrine.kernel.shop.Settings;
import dev.vitrine.serve.http.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Settings in the wire format. What Vitrine understands goes into {@link Settings}; everything is
/// also kept as it came and given back so.
final class SettingsJson {
  private static final Pattern ORDER = Pattern.compile("(asc|desc)\\(([^()]{1,200})\\)");
  private static final Pattern SORTED = Pattern.compile("(.+_.+)_(asc|desc)");
  private static final Pattern WRAPPED =
      Pattern.compile(
          "(?:unordered|ordered|searchable|filterOnly|afterDistinct)\\(([^()]{1,200})\\)");

  private SettingsJson() {}

  static ObjectNode write(Settings settings) {
    ObjectNode out = Json.object();
    list(out, "searchableAttributes", settings.searchable());
    list(out, "attributesForFaceting", settings.facets());
    ArrayNode ranking = out.putArray("customRanking");
    settings
        .ranking()
        .forEach(o -> ranking.add((o.descending() ? "desc(" : "asc(") + o.attribute() + ")"));
    list(out, "replicas", settings.replicas().keySet().stream().sorted().toList());
    out.put("hitsPerPage", 20).put("maxValuesPerFacet", 100);
    out.put("paginationLimitedTo", Window.DEEPEST).put("version", 2);
    new TreeMap<>(settings.extra()).forEach((name, text) -> out.set(name, Json.read(text)));
    return out;
  }

  /// The settings after a change; what is not named stays, `null` puts a default back.
  static Settings merge(String catalogue, Settings old, ObjectNode change) {
    var extra = new HashMap<>(old.extra());
    change.forEachEntry((name, value) -> {
      if (value.isNull()) {
        extra.remove(name);
      } else if (!name.equals("synonyms")) {
        extra.put(name, Json.text(value));
      }
    });
    boolean ranked = change.has("customRanking") || change.has("ranking");
    return new Settings(
        change.has("searchableAttributes")
            ? attributes(change, "searchableAttributes")
            : old.searchable(),
        change.has("attributesForFaceting")
            ? attributes(change, "attributesForFaceting")
            : old.facets(),
        ranked ? ranking(extra) : old.ranking(),
        old.synonyms(),
        change.has("replicas") ? replicas(catalogue, old, change) : old.replicas(),
        extra);
  }

  private static List<Order> ranking(Map<String, String> all) {
    var out = new ArrayList<Order>();
    for (String name : List.of("ranking", "customRanking")) {
      JsonNode node = Json.read(all.getOrDefault(name, "[]"));
      for (String one : texts(node, name)) {
        Matcher order = ORDER.matcher(one.strip());
        if (order.matches()) {
          out.add(new Order(order.group(2).strip(), order.group(1).equals("desc")));
        } else if (name.equals("customRanking")) {
          throw VitrineException.badRequest("customRanking: expected asc(…) or desc(…)");
        }
      }
    }
    return out.stream().distinct().toList();
  }

  /// Replicas keep the order they have; a new one takes the order that its name ends with.
  private static Map<String, List<Order>> replicas(
      String catalogue, Settings old, ObjectNode change) {
    var out = new HashMap<String, List<Order>>();
    for (String raw : texts(change.path("replicas"), "replicas")) {
      String name = raw.startsWith("virtual(") ? raw.substring(8, raw.length() - 1) : raw;
      Target.check(name);
      out.put(name, old.replicas().getOrDefault(name, guess(catalogue, name)));
    }
    return out;
  }

  private static List<Order> guess(String catalogue, String replica) {
    Matcher sorted = SORTED.matcher(replica);
    if (!sorted.matches()) {
      return List.of();
    }
    String stem = sorted.group(1);
    String own = catalogue + "_";
    String attribute =
        stem.startsWith(own) && stem.length() > own.length()
            ? stem.substring(own.length())
            : stem.substring(stem.lastIndexOf('_') + 1);
    return List.of(new Order(attribute, sorted.group(2).equals("desc")));
  }

  /// The orders that a replica's own settings ask for.
  static List<Order> orders(ObjectNode change) {
    var kept = new HashMap<String, String>();
    for (String name : List.of("ranking", "customRanking")) {
      if (change.has(name)) {
        kept.put(name, Json.text(change.path(name)));
      }
    }
    return ranking(kept);
  }

  private static List<String> attributes(ObjectNode change, String name) {
    var out = new ArrayList<String>();
    for (String one : texts(change.path(name), name)) {
      for (String part : one.split(",", -1)) {
        Matcher wrapped = WRAPPED.matcher(part.strip());
        out.add(wrapped.matches() ? wrapped.group(1).strip() : part.strip());
      }
    }
    return out.stream().filter(a -> !a.isEmpty()).distinct().toList();
  }

  private static List<String> texts(JsonNode node, String name) {
    var out = new ArrayList<String>();
    if (node.isMissingNode() || node.isNull()) {
      return out;
    }
    for (JsonNode one : node) {
      if (!one.isString() || !node.isArray()) {
        throw VitrineException.badRequest("'" + name + "' must be a list of texts");
      }
      out.add(one.asString());
    }
    return out;
  }

  private static void list(ObjectNode out, String name, List<String> values) {
    ArrayNode list = out.putArray(name);
    values.forEach(list::add);
  }
}
