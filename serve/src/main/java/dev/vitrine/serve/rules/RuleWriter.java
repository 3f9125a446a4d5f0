package dev.vitrine.serve.rules;

import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.FilterText;
import dev.vitrine.kernel.rule.Condition;
import dev.vitrine.kernel.rule.Condition.Anchoring;
import dev.vitrine.kernel.rule.Consequence;
import dev.vitrine.kernel.rule.Consequence.Edit;
import dev.vitrine.kernel.rule.Consequence.FacetFilter;
import dev.vitrine.kernel.rule.Consequence.Pin;
import dev.vitrine.kernel.rule.Rule;
import dev.vitrine.serve.http.Json;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes rules so that reading them gives the same rule again. What does nothing is left out.
final class RuleWriter {
  private RuleWriter() {}

  static ObjectNode write(Rule rule) {
    ObjectNode out = Json.object().put("objectID", rule.id()).put("enabled", rule.enabled());
    if (!rule.description().isEmpty()) {
      out.put("description", rule.description());
    }
    if (!rule.tags().isEmpty()) {
      texts(out.putArray("tags"), rule.tags());
    }
    ArrayNode conditions = out.putArray("conditions");
    rule.conditions().forEach(c -> condition(c, conditions.addObject()));
    out.set("consequence", consequence(rule.consequence()));
    if (!rule.validity().isEmpty()) {
      ArrayNode validity = out.putArray("validity");
      rule.validity()
          .forEach(p -> validity.addObject().put("from", p.from()).put("until", p.until()));
    }
    return out;
  }

  private static void condition(Condition condition, ObjectNode out) {
    if (condition.anchoring() != Anchoring.ANY) {
      out.put("pattern", condition.pattern()).put("anchoring", condition.anchoring().word());
      out.put("alternatives", condition.alternatives());
    }
    if (!condition.context().isEmpty()) {
      out.put("context", condition.context());
    }
    if (!condition.markets().isEmpty()) {
      texts(out.putArray("market"), condition.markets());
    }
    filters(condition.filter(), out);
  }

  private static void filters(Filter filter, ObjectNode out) {
    if (!filter.equals(Filter.ALL)) {
      out.put("filters", FilterText.of(filter));
    }
  }

  private static ObjectNode consequence(Consequence does) {
    ObjectNode out = Json.object();
    ObjectNode params = params(does);
    if (!params.isEmpty()) {
      out.set("params", params);
    }
    for (Consequence.Boost boost : does.boosts()) {
      out.withArray("boosts")
          .addObject()
          .put("filters", FilterText.of(boost.filter()))
          .put("strength", boost.strength());
    }
    for (Pin pin : does.pins()) {
      ObjectNode one = out.withArray("promote").addObject().put("position", pin.position());
      if (pin.ids().size() == 1) {
        one.put("objectID", pin.ids().getFirst());
      } else {
        texts(one.putArray("objectIDs"), pin.ids());
      }
    }
    if (!does.pins().isEmpty()) {
      out.put("filterPromotes", does.pinsPass());
    }
    does.hides().forEach(id -> out.withArray("hide").addObject().put("objectID", id));
    if (!does.data().isEmpty()) {
      out.set("userData", Json.read(does.data()));
    }
    return out;
  }

  private static ObjectNode params(Consequence does) {
    ObjectNode params = Json.object();
    does.query().ifPresent(query -> params.put("query", query));
    if (!does.edits().isEmpty() && does.query().isEmpty()) {
      ArrayNode edits = params.putObject("query").putArray("edits");
      does.edits().forEach(edit -> edit(edit, edits.addObject()));
    }
    filters(does.filter(), params);
    for (FacetFilter facet : does.facets()) {
      facet(facet, params);
    }
    if (!does.rendering().isEmpty() || !does.redirect().isEmpty()) {
      ObjectNode rendering =
          !does.rendering().isEmpty() && Json.read(does.rendering()) instanceof ObjectNode kept
              ? kept
              : Json.object();
      if (!does.redirect().isEmpty()) {
        rendering.putObject("redirect").put("url", does.redirect());
      }
      params.set("renderingContent", rendering);
    }
    return params;
  }

  private static void edit(Edit edit, ObjectNode out) {
    out.put("type", edit.insert().isEmpty() ? "remove" : "replace").put("delete", edit.delete());
    if (!edit.insert().isEmpty()) {
      out.put("insert", edit.insert());
    }
  }

  private static void facet(FacetFilter facet, ObjectNode params) {
    boolean optional = facet.strength() != 0;
    ObjectNode one =
        params
            .withArray(optional ? "automaticOptionalFacetFilters" : "automaticFacetFilters")
            .addObject()
            .put("facet", facet.facet())
            .put("disjunctive", facet.any())
            .put("negative", facet.not());
    if (optional) {
      one.put("score", Math.round(facet.strength() / Boosts.POINT));
    }
  }

  private static void texts(ArrayNode out, List<String> texts) {
    texts.forEach(out::add);
  }
}
