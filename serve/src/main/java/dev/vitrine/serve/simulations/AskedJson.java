package dev.vitrine.serve.simulations;

import dev.vitrine.kernel.config.Distance;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.serve.http.Json;
import dev.vitrine.serve.simulations.Simulations.Asked;
import dev.vitrine.serve.simulations.Simulations.Choices;
import dev.vitrine.serve.simulations.Simulations.Limit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What is asked of a simulation, in JSON: read strictly, so that an error begins with the field
/// that it is of.
public final class AskedJson {
  private static final String WORLDS = "worlds";
  private static final String POLICIES = "policies";
  private static final List<String> NUMBERS =
      List.of("days", "learn", "again", "products", "shoppers", "seed", "markets");

  private AskedJson() {}

  /// Reads what somebody sends.
  ///
  /// @throws VitrineException BAD_REQUEST naming the field
  static Asked sent(ObjectNode body, Choices choices) {
    refuseUnknown(body);
    List<String> worlds =
        names(body, WORLDS, choices.worlds().keySet(), choices.worlds().size(), first(choices));
    List<String> policies =
        names(body, POLICIES, choices.policies().keySet(), choices.most(), choices.usual());
    List<Long> numbers =
        NUMBERS.stream().map(name -> number(body, name, limit(choices, name))).toList();
    Asked asked = asked(worlds, numbers, policies);
    if (asked.steps() > limit(choices, "steps").most()) {
      throw VitrineException.badRequest(
          "days: worlds, policies, markets and days come to "
              + asked.steps()
              + " days to live through, more than "
              + limit(choices, "steps").most());
    }
    return asked;
  }

  private static List<String> first(Choices choices) {
    return choices.worlds().keySet().stream().limit(1).toList();
  }

  private static Limit limit(Choices choices, String name) {
    return choices.limits().getOrDefault(name, new Limit(0, 0, 0));
  }

  private static void refuseUnknown(ObjectNode body) {
    var known = new ArrayList<>(NUMBERS);
    known.addAll(List.of(WORLDS, POLICIES));
    for (String name : body.propertyNames()) {
      if (!known.contains(name)) {
        throw VitrineException.badRequest(
            shortened(name) + ": unknown field; nearest is '" + nearest(known, name) + "'");
      }
    }
  }

  private static List<String> names(
      ObjectNode body, String field, Collection<String> known, int most, List<String> usual) {
    JsonNode value = body.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return usual;
    }
    if (!value.isArray() || value.isEmpty() || value.size() > most) {
      throw VitrineException.badRequest(field + ": expected a list of 1 to " + most + " names");
    }
    var names = new ArrayList<String>();
    for (JsonNode one : value) {
      String name = Json.scalar(one, "");
      if (!known.contains(name)) {
        throw VitrineException.badRequest(
            field
                + ": unknown name '"
                + shortened(name)
                + "'; nearest is '"
                + nearest(known, name)
                + "'");
      }
      if (names.contains(name)) {
        throw VitrineException.badRequest(field + ": '" + name + "' stands there twice");
      }
      names.add(name);
    }
    return names;
  }

  private static long number(ObjectNode body, String field, Limit limit) {
    JsonNode value = body.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return limit.usual();
    }
    double number = value.isNumber() ? value.asDouble() : Double.NaN;
    boolean whole = number == Math.rint(number);
    if (!whole || number < limit.least() || number > limit.most()) {
      throw VitrineException.badRequest(
          field + ": expected a whole number from " + limit.least() + " to " + limit.most());
    }
    return (long) number;
  }

  private static String nearest(Collection<String> known, String name) {
    return known.stream()
        .min(Comparator.comparingInt(each -> Distance.between(each, shortened(name))))
        .orElse("");
  }

  private static String shortened(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40);
  }

  /// Reads what was written.
  public static Asked read(JsonNode node) {
    List<Long> numbers = NUMBERS.stream().map(name -> node.path(name).asLong(0)).toList();
    return asked(texts(node.path(WORLDS)), numbers, texts(node.path(POLICIES)));
  }

  private static List<String> texts(JsonNode list) {
    return list.valueStream().map(one -> Json.scalar(one, "")).toList();
  }

  private static Asked asked(List<String> worlds, List<Long> numbers, List<String> policies) {
    return new Asked(
        worlds,
        Math.toIntExact(numbers.get(0)),
        Math.toIntExact(numbers.get(1)),
        Math.toIntExact(numbers.get(2)),
        Math.toIntExact(numbers.get(3)),
        Math.toIntExact(numbers.get(4)),
        numbers.get(5),
        Math.toIntExact(numbers.get(6)),
        policies);
  }

  /// Writes it.
  public static ObjectNode write(Asked asked) {
    ObjectNode out = Json.object();
    ArrayNode worlds = out.putArray(WORLDS);
    asked.worlds().forEach(worlds::add);
    out.put("days", asked.days()).put("learn", asked.learn()).put("again", asked.again());
    out.put("products", asked.products()).put("shoppers", asked.shoppers());
    out.put("seed", asked.seed()).put("markets", asked.markets());
    ArrayNode policies = out.putArray(POLICIES);
    asked.policies().forEach(policies::add);
    return out;
  }
}
