package dev.vitrine.serve.algolia;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.query.Order;
import dev.vitrine.kernel.shop.Settings;
import dev.vitrine.serve.http.Json;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The replicas of a catalogue: further names, each with an order of its own, that the `replicas`
/// setting lists as `NAME` or `virtual(NAME)`. What is set on a replica is kept beside the
/// catalogue's settings.
final class Replicas {
  private static final String OWN = "replica:";
  private static final Pattern LISTED =
      Pattern.compile("(virtual\\()?([A-Za-z0-9_.-]{1,256})(\\))?");
  private static final Pattern SORTED = Pattern.compile("(.+_.+)_(asc|desc)");

  private Replicas() {}

  /// Whether a kept setting is a replica's own.
  static boolean own(String setting) {
    return setting.startsWith(OWN);
  }

  /// The names that a list in the wire format means.
  static List<String> names(JsonNode list) {
    return SettingsJson.texts(list, "replicas").stream().map(Replicas::name).distinct().toList();
  }

  /// The settings with these replicas: those there were keep their order, a new one takes the order
  /// that its name ends with.
  ///
  /// @param all settings whose kept part has the new list
  static Settings listed(String catalogue, Settings all, JsonNode list) {
    var replicas = new HashMap<String, List<Order>>();
    for (String name : names(list)) {
      if (name.equals(catalogue)) {
        throw VitrineException.badRequest("'replicas': " + name + " is the catalogue itself");
      }
      replicas.put(name, all.replicas().getOrDefault(name, guess(catalogue, name)));
    }
    var extra = new HashMap<>(all.extra());
    extra.keySet().removeIf(k -> own(k) && !replicas.containsKey(k.substring(OWN.length())));
    Settings next = with(all, replicas, extra);
    for (String name : replicas.keySet()) {
      if (extra.containsKey(OWN + name)) {
        next = changed(name, next, Json.object());
      }
    }
    return next;
  }

  /// The settings after a change of a replica's own.
  static Settings changed(String name, Settings all, ObjectNode change) {
    ObjectNode own = own(name, all);
    change.forEachEntry((key, value) -> {
      if (value.isNull()) {
        own.remove(key);
      } else {
        own.set(key, value);
      }
    });
    var extra = new HashMap<>(all.extra());
    extra.put(OWN + name, Json.text(own));
    var texts = new HashMap<String, String>();
    own.forEachEntry((key, value) -> texts.put(key, Json.text(value)));
    var replicas = new HashMap<>(all.replicas());
    if (RankingJson.in(texts)) {
      replicas.put(name, RankingJson.replica(texts, virtual(name, all)));
    }
    return with(all, replicas, extra);
  }

  /// A replica's settings in the wire format: the catalogue's, and over them its own.
  static ObjectNode write(String catalogue, String name, Settings all) {
    ObjectNode out = SettingsJson.write(all);
    out.remove("replicas");
    ObjectNode own = own(name, all);
    if (!own.has(RankingJson.RANKING) && !own.has(RankingJson.CUSTOM_RANKING)) {
      List<Order> orders = all.replicas().getOrDefault(name, List.of());
      if (virtual(name, all)) {
        ArrayNode custom = own.putArray(RankingJson.CUSTOM_RANKING);
        orders.forEach(o -> custom.add(o.shown()));
      } else if (!orders.isEmpty()) {
        RankingJson.write(orders, own.putArray(RankingJson.RANKING));
      }
    }
    return out.setAll(own).put("primary", catalogue);
  }

  /// What is set on a name, else what is set on its catalogue; missing where neither says.
  static JsonNode setting(String name, String key, Settings all) {
    JsonNode own = own(name, all).path(key);
    String kept = all.extra().get(key);
    return own.isMissingNode() && kept != null ? Json.read(kept) : own;
  }

  private static String name(String listed) {
    Matcher parts = LISTED.matcher(listed);
    if (!parts.matches() || (parts.group(1) == null) != (parts.group(3) == null)) {
      throw VitrineException.badRequest("'replicas': expected NAME or virtual(NAME)");
    }
    return parts.group(2);
  }

  private static boolean virtual(String name, Settings all) {
    JsonNode list = Json.read(all.extra().getOrDefault("replicas", "[]"));
    return SettingsJson.texts(list, "replicas").contains("virtual(" + name + ")");
  }

  private static ObjectNode own(String name, Settings all) {
    return Json.read(all.extra().getOrDefault(OWN + name, "{}")) instanceof ObjectNode own
        ? own
        : Json.object();
  }

  private static Settings with(
      Settings all, Map<String, List<Order>> replicas, Map<String, String> extra) {
    return new Settings(
        all.searchable(),
        all.facets(),
        all.ranking(),
        all.synonyms(),
        replicas,
        extra,
        all.rules(),
        all.rewrites());
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
}
