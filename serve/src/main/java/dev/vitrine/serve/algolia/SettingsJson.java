package dev.vitrine.serve.algolia;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.shop.Settings;
import dev.vitrine.search.suggest.SafeWords;
import dev.vitrine.serve.http.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Settings in the wire format. What Vitrine understands goes into {@link Settings}; everything is
/// also kept as it came and given back so.
final class SettingsJson {
  private static final Pattern WRAPPED =
      Pattern.compile(
          "(?:unordered|ordered|searchable|filterOnly|afterDistinct)\\(([^()]{1,200})\\)");

  private static final int MOST_WORDS = 1_000;

  private SettingsJson() {}

  static ObjectNode write(Settings settings) {
    ObjectNode out = Json.object();
    list(out, "searchableAttributes", settings.searchable());
    list(out, "attributesForFaceting", settings.facets());
    ArrayNode ranking = out.putArray("customRanking");
    if (!RankingJson.in(settings.extra())) {
      settings.ranking().forEach(o -> ranking.add(o.shown()));
    }
    list(out, "replicas", settings.replicas().keySet().stream().sorted().toList());
    out.put("hitsPerPage", 20).put("maxValuesPerFacet", 100);
    out.put("paginationLimitedTo", Window.DEEPEST).put("version", 2);
    new TreeMap<>(settings.extra())
        .forEach((name, text) -> {
          if (!Replicas.own(name)) {
            out.set(name, Json.read(text));
          }
        });
    return out;
  }

  /// The settings after a change; what is not named stays, `null` puts a default back.
  static Settings merge(String catalogue, Settings old, ObjectNode change) {
    var extra = new HashMap<>(old.extra());
    change.forEachEntry((name, value) -> {
      if (value.isNull()) {
        extra.remove(name);
      } else if (name.equals(SafeWords.SETTING)) {
        extra.put(name, Json.text(neverSuggest(value)));
      } else if (!name.equals("synonyms") && !Replicas.own(name)) {
        extra.put(name, Json.text(value));
      }
    });
    var all =
        new Settings(
            change.has("searchableAttributes")
                ? attributes(change, "searchableAttributes")
                : old.searchable(),
            change.has("attributesForFaceting")
                ? attributes(change, "attributesForFaceting")
                : old.facets(),
            RankingJson.in(extra) ? RankingJson.tieBreakers(extra) : List.of(),
            old.synonyms(),
            old.replicas(),
            extra,
            old.rules(),
            old.rewrites());
    return change.has("replicas") ? Replicas.listed(catalogue, all, change.path("replicas")) : all;
  }

  private static JsonNode neverSuggest(JsonNode value) {
    if (texts(value, SafeWords.SETTING).size() > MOST_WORDS) {
      throw VitrineException.badRequest(
          "'" + SafeWords.SETTING + "' must be a list of at most " + MOST_WORDS + " texts");
    }
    return value;
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

  static List<String> texts(JsonNode node, String name) {
    var out = new ArrayList<String>();
    if (node.isMissingNode() || node.isNull()) {
      return out;
    }
    for (JsonNode one : node) {
      if (!one.isString()) {
        throw wrong(name);
      }
      out.add(one.asString());
    }
    if (!node.isArray()) {
      throw wrong(name);
    }
    return out;
  }

  private static VitrineException wrong(String name) {
    return VitrineException.badRequest("'" + name + "' must be a list of texts");
  }

  private static void list(ObjectNode out, String name, List<String> values) {
    ArrayNode list = out.putArray(name);
    values.forEach(list::add);
  }
}
