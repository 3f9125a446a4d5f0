package dev.vitrine.serve.algolia;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.query.Order;
import dev.vitrine.serve.http.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/// `ranking` and `customRanking` of the protocol as orders.
///
/// The criteria of the text (`typo`, `words`, `exact` and so on) are one here: the cascade's own
/// ranking. `custom` is the place of `customRanking`.
final class RankingJson {
  static final String RANKING = "ranking";
  static final String CUSTOM_RANKING = "customRanking";

  private static final int MOST = 8;
  private static final String CUSTOM = "custom";
  private static final List<String> TEXT =
      List.of("typo", "geo", "words", "filters", "proximity", "attribute", "exact");
  private static final List<String> USUAL = List.of("words", CUSTOM);
  private static final Pattern ORDER = Pattern.compile("(asc|desc)\\(([^()]{1,200})\\)");

  private RankingJson() {}

  /// What decides between items of a catalogue that are about as relevant: every order there is.
  static List<Order> tieBreakers(Map<String, String> settings) {
    return inPlace(settings).stream().filter(o -> !o.equals(Order.RELEVANCE)).toList();
  }

  /// What a replica is sorted by. Orders before the criteria of the text sort on their own, and a
  /// virtual replica is sorted by its `customRanking`; else the cascade ranks, and orders break
  /// ties.
  static List<Order> replica(Map<String, String> settings, boolean virtual) {
    List<Order> all = inPlace(settings);
    boolean sorted = virtual || all.isEmpty() || !all.getFirst().equals(Order.RELEVANCE);
    return sorted ? all.stream().filter(o -> !o.equals(Order.RELEVANCE)).toList() : all;
  }

  /// An order of its own as a standard replica says it.
  static void write(List<Order> orders, ArrayNode ranking) {
    orders.stream().filter(o -> !o.equals(Order.RELEVANCE)).forEach(o -> ranking.add(o.shown()));
    TEXT.forEach(ranking::add);
    ranking.add(CUSTOM);
  }

  /// Whether settings say anything about it.
  static boolean in(Map<String, String> settings) {
    return settings.containsKey(RANKING) || settings.containsKey(CUSTOM_RANKING);
  }

  private static List<Order> inPlace(Map<String, String> settings) {
    var out = new ArrayList<Order>();
    List<String> ranking = texts(settings, RANKING);
    for (String one : ranking.isEmpty() ? USUAL : ranking) {
      Matcher order = ORDER.matcher(one.strip());
      if (one.equals(CUSTOM)) {
        out.addAll(custom(settings));
      } else {
        out.add(order.matches() ? order(order) : Order.RELEVANCE);
      }
    }
    if (out.stream().distinct().count() > MOST + 1) {
      throw VitrineException.badRequest("at most " + MOST + " orders are taken");
    }
    return out.stream().distinct().toList();
  }

  private static List<Order> custom(Map<String, String> settings) {
    var out = new ArrayList<Order>();
    for (String one : texts(settings, CUSTOM_RANKING)) {
      Matcher order = ORDER.matcher(one.strip());
      if (!order.matches()) {
        throw VitrineException.badRequest("customRanking: expected asc(…) or desc(…)");
      }
      out.add(order(order));
    }
    return out;
  }

  private static Order order(Matcher order) {
    return new Order(order.group(2).strip(), order.group(1).equals("desc"));
  }

  private static List<String> texts(Map<String, String> settings, String name) {
    JsonNode node = Json.read(settings.getOrDefault(name, "[]"));
    return SettingsJson.texts(node, name);
  }
}
