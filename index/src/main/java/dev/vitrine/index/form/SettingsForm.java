package dev.vitrine.index.form;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.query.Order;
import dev.vitrine.kernel.rewrite.Rewrite;
import dev.vitrine.kernel.rule.Rule;
import dev.vitrine.kernel.shop.Settings;
import dev.vitrine.kernel.shop.Settings.Synonyms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A catalogue's settings as JSON text and back, as the record keeps them.
public final class SettingsForm {
  /// The longest text of all settings and rules of a catalogue.
  private static final int LONGEST = 64_000_000;

  private SettingsForm() {}

  /// The text of settings.
  ///
  /// @throws VitrineException BAD_REQUEST when it is too long to be kept
  public static String write(Settings settings) {
    ObjectNode json = Json.empty();
    settings.searchable().forEach(json.putArray("searchable")::add);
    settings.facets().forEach(json.putArray("facets")::add);
    orders(json.putArray("ranking"), settings.ranking());
    ArrayNode synonyms = json.putArray("synonyms");
    for (Synonyms group : settings.synonyms()) {
      ObjectNode one = synonyms.addObject().put("id", group.id()).put("from", group.from());
      group.words().forEach(one.putArray("words")::add);
    }
    ObjectNode replicas = json.putObject("replicas");
    settings.replicas().forEach((name, orders) -> orders(replicas.putArray(name), orders));
    ObjectNode extra = json.putObject("extra");
    settings.extra().forEach(extra::put);
    ArrayNode rules = json.putArray("rules");
    settings.rules().forEach(rule -> rules.add(RuleForm.write(rule)));
    ArrayNode rewrites = json.putArray("rewrites");
    settings.rewrites().forEach(rewrite -> rewrites.add(RewriteForm.write(rewrite)));
    String text = Json.text(json);
    if (text.length() > LONGEST) {
      throw VitrineException.badRequest(
          "settings: at most "
              + LONGEST
              + " characters of synonyms, rules and all else, found "
              + text.length());
    }
    return text;
  }

  public static Settings read(String text) {
    ObjectNode json = Json.large(text);
    var synonyms = new ArrayList<Synonyms>();
    for (JsonNode group : json.path("synonyms")) {
      synonyms.add(
          new Synonyms(
              group.path("id").asString(""),
              group.path("from").asString(""),
              words(group.path("words"))));
    }
    var replicas = new LinkedHashMap<String, List<Order>>();
    for (var replica : json.path("replicas").properties()) {
      replicas.put(replica.getKey(), orders(replica.getValue()));
    }
    Map<String, String> extra = new LinkedHashMap<>();
    for (var setting : json.path("extra").properties()) {
      extra.put(setting.getKey(), setting.getValue().asString(""));
    }
    var rules = new ArrayList<Rule>();
    json.path("rules").forEach(rule -> rules.add(RuleForm.read(rule)));
    var rewrites = new ArrayList<Rewrite>();
    json.path("rewrites").forEach(rewrite -> rewrites.add(RewriteForm.read(rewrite)));
    return new Settings(
        words(json.path("searchable")),
        words(json.path("facets")),
        orders(json.path("ranking")),
        synonyms,
        replicas,
        extra,
        rules,
        rewrites);
  }

  private static void orders(ArrayNode array, List<Order> orders) {
    for (Order order : orders) {
      array.addObject().put("attribute", order.attribute()).put("descending", order.descending());
    }
  }

  private static List<Order> orders(JsonNode array) {
    var orders = new ArrayList<Order>();
    for (JsonNode order : array) {
      orders.add(
          new Order(
              order.path("attribute").asString(""), order.path("descending").asBoolean(false)));
    }
    return orders;
  }

  private static List<String> words(JsonNode array) {
    var words = new ArrayList<String>();
    for (JsonNode word : array) {
      words.add(word.asString(""));
    }
    return words;
  }
}
