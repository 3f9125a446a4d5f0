package dev.vitrine.index.form;

import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.rule.Condition;
import dev.vitrine.kernel.rule.Condition.Anchoring;
import dev.vitrine.kernel.rule.Consequence;
import dev.vitrine.kernel.rule.Consequence.Boost;
import dev.vitrine.kernel.rule.Consequence.Edit;
import dev.vitrine.kernel.rule.Consequence.FacetFilter;
import dev.vitrine.kernel.rule.Consequence.Pin;
import dev.vitrine.kernel.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A rule as JSON and back, as the record keeps it. What does nothing is left out.
final class RuleForm {
  private RuleForm() {}

  static ObjectNode write(Rule rule) {
    ObjectNode json = Json.empty().put("id", rule.id());
    text(json, "description", rule.description());
    json.put("enabled", rule.enabled());
    texts(json, "tags", rule.tags());
    ArrayNode conditions = json.putArray("conditions");
    rule.conditions().forEach(c -> write(c, conditions.addObject()));
    ArrayNode validity = json.putArray("validity");
    rule.validity().forEach(p -> validity.addArray().add(p.from()).add(p.until()));
    write(rule.consequence(), json);
    return json;
  }

  private static void write(Condition condition, ObjectNode json) {
    json.put("anchoring", condition.anchoring().name());
    text(json, "pattern", condition.pattern());
    json.put("alternatives", condition.alternatives());
    text(json, "context", condition.context());
    texts(json, "markets", condition.markets());
    filter(json, condition.filter());
  }

  private static void write(Consequence does, ObjectNode json) {
    does.query().ifPresent(query -> json.put("query", query));
    for (Edit edit : does.edits()) {
      list(json, "edits").addArray().add(edit.delete()).add(edit.insert());
    }
    filter(json, does.filter());
    for (FacetFilter facet : does.facets()) {
      ObjectNode one = list(json, "facets").addObject().put("facet", facet.facet());
      one.put("any", facet.any()).put("not", facet.not()).put("strength", facet.strength());
    }
    for (Boost boost : does.boosts()) {
      filter(list(json, "boosts").addObject().put("strength", boost.strength()), boost.filter());
    }
    for (Pin pin : does.pins()) {
      texts(list(json, "pins").addObject().put("position", pin.position()), "ids", pin.ids());
    }
    json.put("pins_pass", does.pinsPass());
    texts(json, "hides", does.hides());
    text(json, "redirect", does.redirect());
    text(json, "rendering", does.rendering());
    text(json, "data", does.data());
  }

  private static ArrayNode list(ObjectNode json, String name) {
    return json.get(name) instanceof ArrayNode list ? list : json.putArray(name);
  }

  private static void text(ObjectNode json, String name, String text) {
    if (!text.isEmpty()) {
      json.put(name, text);
    }
  }

  private static void texts(ObjectNode json, String name, List<String> texts) {
    texts.forEach(text -> list(json, name).add(text));
  }

  private static void filter(ObjectNode json, Filter filter) {
    if (!filter.equals(Filter.ALL)) {
      json.set("filter", FilterForm.write(filter));
    }
  }

  static Rule read(JsonNode json) {
    return new Rule(
        json.path("id").asString(""),
        json.path("description").asString(""),
        json.path("enabled").asBoolean(true),
        texts(json.path("tags")),
        all(json.path("conditions"), RuleForm::condition),
        all(json.path("validity"), p -> new Rule.Period(p.path(0).asLong(0), p.path(1).asLong(0))),
        consequence(json));
  }

  private static Condition condition(JsonNode json) {
    return new Condition(
        json.path("pattern").asString(""),
        Anchoring.valueOf(json.path("anchoring").asString("ANY")),
        json.path("alternatives").asBoolean(false),
        json.path("context").asString(""),
        texts(json.path("markets")),
        FilterForm.read(json.path("filter")));
  }

  private static Consequence consequence(JsonNode json) {
    return new Consequence(
        json.has("query") ? Optional.of(json.path("query").asString("")) : Optional.empty(),
        all(json.path("edits"), e -> new Edit(e.path(0).asString(""), e.path(1).asString(""))),
        FilterForm.read(json.path("filter")),
        all(json.path("facets"), RuleForm::facet),
        all(
            json.path("boosts"),
            b -> new Boost(FilterForm.read(b.path("filter")), b.path("strength").asDouble(0))),
        all(json.path("pins"), p -> new Pin(texts(p.path("ids")), p.path("position").asInt(0))),
        json.path("pins_pass").asBoolean(true),
        texts(json.path("hides")),
        json.path("redirect").asString(""),
        json.path("rendering").asString(""),
        json.path("data").asString(""));
  }

  private static FacetFilter facet(JsonNode json) {
    return new FacetFilter(
        json.path("facet").asString(""),
        json.path("any").asBoolean(false),
        json.path("not").asBoolean(false),
        json.path("strength").asDouble(0));
  }

  private static List<String> texts(JsonNode list) {
    return all(list, text -> text.asString(""));
  }

  private static <T> List<T> all(JsonNode list, Function<JsonNode, T> read) {
    var all = new ArrayList<T>();
    for (JsonNode one : list) {
      all.add(read.apply(one));
    }
    return all;
  }
}
