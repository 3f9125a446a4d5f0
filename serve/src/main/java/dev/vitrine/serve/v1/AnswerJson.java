package dev.vitrine.serve.v1;

import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.answer.Arranged;
import dev.vitrine.kernel.answer.Facet;
import dev.vitrine.kernel.answer.Fate;
import dev.vitrine.kernel.answer.Found;
import dev.vitrine.kernel.answer.Hit;
import dev.vitrine.kernel.answer.Notice;
import dev.vitrine.kernel.answer.Reasons;
import dev.vitrine.kernel.answer.Trace;
import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.serve.http.AboutJson;
import dev.vitrine.serve.http.Json;
import dev.vitrine.serve.http.ShownJson;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Answers and fates as our own JSON.
final class AnswerJson {
  private AnswerJson() {}

  /// @param catalogue where it is looked up what videos and lives show
  static ObjectNode write(
      Answer answer, Catalogue catalogue, AboutJson about, boolean explain, boolean trace) {
    ObjectNode out = Json.object().put("total", answer.found().total());
    out.put("total_exact", answer.found().exact());
    ArrayNode hits = out.putArray("hits");
    for (Hit hit : answer.hits()) {
      ObjectNode one = hits.addObject().put("id", hit.document().id()).put("rank", hit.rank());
      one.put("score", hit.score());
      if (hit.cells() > 1) {
        one.put("cells", hit.cells());
      }
      if (explain) {
        one.set("reasons", reasons(hit.why()));
      }
      JsonNode item = Json.read(hit.document().json());
      one.put("kind", item.path("kind").asString(ItemKind.PRODUCT.word()));
      one.set("item", item);
      if (item instanceof ObjectNode object) {
        ShownJson.of(object, catalogue).ifPresent(product -> one.set("shown", product));
      }
    }
    ArrayNode facets = out.putArray("facets");
    facets(answer.found(), false, facets);
    for (Found tally : answer.tallies()) {
      facets(tally, true, facets);
    }
    out.set("notices", notices(answer.notices()));
    about.write(answer.about(), out);
    arranged(answer.arranged(), out);
    if (trace) {
      out.set("trace", trace(answer.trace()));
    }
    return out;
  }

  /// What rules did; nothing when none was applied.
  private static void arranged(Arranged arranged, ObjectNode out) {
    if (arranged.rules().isEmpty()) {
      return;
    }
    ArrayNode rules = out.putArray("rules");
    arranged.rules().forEach(rule -> rules.add(applied(rule)));
    if (!arranged.redirect().isEmpty()) {
      out.put("redirect", arranged.redirect());
    }
    ArrayNode rendering = out.putArray("rendering");
    arranged.rendering().forEach(text -> rendering.add(Json.read(text)));
    ArrayNode data = out.putArray("data");
    arranged.data().forEach(text -> data.add(Json.read(text)));
  }

  static ObjectNode applied(Arranged.Applied rule) {
    ObjectNode one = Json.object().put("id", rule.id());
    rule.did().forEach(one.putArray("did")::add);
    rule.not().forEach(one.putArray("not")::add);
    return one;
  }

  static ObjectNode write(Fate fate) {
    ObjectNode out = Json.object().put("id", fate.id());
    out.put("outcome", fate.outcome().name().toLowerCase(Locale.ROOT)).put("rank", fate.rank());
    out.set("reasons", reasons(fate.reasons()));
    ArrayNode notes = out.putArray("notes");
    fate.notes().forEach(notes::add);
    return out;
  }

  private static void facets(Found found, boolean disjunctive, ArrayNode out) {
    for (Facet facet : found.facets()) {
      ObjectNode one = out.addObject().put("attribute", facet.attribute());
      one.put("disjunctive", disjunctive).put("exact", facet.exact());
      ArrayNode values = one.putArray("values");
      facet
          .counts()
          .forEach(c -> values.addObject().put("value", c.value()).put("items", c.items()));
      facet
          .numbers()
          .ifPresent(n ->
              one.putObject("numbers")
                  .put("min", n.min())
                  .put("max", n.max())
                  .put("mean", n.mean())
                  .put("sum", n.sum()));
    }
  }

  private static ArrayNode reasons(Reasons reasons) {
    ArrayNode out = Json.array();
    for (Reasons.Part part : reasons.parts()) {
      ObjectNode one = out.addObject().put("feature", part.feature());
      one.set("value", Json.number(part.value()));
      one.put("weight", part.weight());
    }
    return out;
  }

  private static ArrayNode notices(List<Notice> notices) {
    ArrayNode out = Json.array();
    for (Notice n : notices) {
      out.addObject()
          .put("kind", n.kind().name().toLowerCase(Locale.ROOT))
          .put("from", n.from())
          .put("to", n.to());
    }
    return out;
  }

  private static ArrayNode trace(Trace trace) {
    ArrayNode out = Json.array();
    for (Trace.Line line : trace.lines()) {
      out.addObject()
          .put("stage", line.stage())
          .put("step", line.step())
          .put("in", line.in())
          .put("out", line.out())
          .put("nanos", line.nanos())
          .put("note", line.note());
    }
    return out;
  }
}
