package dev.vitrine.serve.algolia;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.rule.Rule;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Catalogues;
import dev.vitrine.serve.http.Json;
import dev.vitrine.serve.http.Reply;
import dev.vitrine.serve.http.Request;
import dev.vitrine.serve.http.Tags;
import dev.vitrine.serve.rules.RuleJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `/1/indexes/{index}/rules`: rules written one by one or many, read, searched and removed. A
/// replica has the rules of its catalogue.
public final class RulesApi {
  private final Catalogues catalogues;

  public RulesApi(Catalogues catalogues) {
    this.catalogues = catalogues;
  }

  public Reply read(Request request) {
    Rule rule = byId(find(request).settings().rules()).get(request.var("id"));
    if (rule == null) {
      throw VitrineException.notFound("ObjectID does not exist");
    }
    return Tags.tagged(RuleJson.write(rule));
  }

  public Reply put(Request request) {
    String id = request.var("id");
    Rule rule = RuleJson.read(Json.readObject(request.body()), "", id);
    if (Target.replicated(catalogues, Target.check(request.var("index"))).isEmpty()) {
      check(request, Map.of());
    }
    long task =
        change(
            Target.made(catalogues, request.var("index")),
            false,
            all -> {
              check(request, all);
              all.put(id, rule);
            });
    return Tags.with(Tasks.updated(task).put("id", id), RuleJson.write(rule));
  }

  public Reply remove(Request request) {
    long task =
        change(
            find(request),
            false,
            all -> {
              check(request, all);
              all.remove(request.var("id"));
            });
    return Reply.ok(Tasks.deleted(task));
  }

  /// Looks whether a write is meant for the rule that there is.
  private static void check(Request request, Map<String, Rule> all) {
    Tags.check(
        request, "the rule", Optional.ofNullable(all.get(request.var("id"))).map(RuleJson::write));
  }

  public Reply batch(Request request) {
    JsonNode body = Json.read(request.body());
    if (!body.isArray() || body.size() > Rule.MOST) {
      throw VitrineException.badRequest("expected a list of at most " + Rule.MOST + " rules");
    }
    boolean replace =
        "true".equals(request.query().get("clearExistingRules"))
            || "true".equals(request.query().get("replaceExistingRules"));
    var fresh = new LinkedHashMap<String, Rule>();
    for (int i = 0; i < body.size(); i++) {
      Rule rule = RuleJson.read(body.path(i), "[" + i + "]", "");
      fresh.put(rule.id(), rule);
    }
    return Reply.ok(
        Tasks.updated(
            change(
                Target.made(catalogues, request.var("index")), replace, all -> all.putAll(fresh))));
  }

  public Reply clear(Request request) {
    return Reply.ok(Tasks.updated(change(find(request), true, _ -> {})));
  }

  public Reply search(Request request) {
    var params = Params.of(Json.readObject(request.body()));
    int perPage = Math.max(1, params.count("hitsPerPage", 20, 1_000));
    int page = params.count("page", 0, 1_000_000);
    String text = params.text("query", "").toLowerCase(Locale.ROOT);
    String anchoring = params.text("anchoring", "");
    String context = params.text("context", "");
    List<Rule> matching =
        find(request).settings().rules().stream()
            .filter(r -> !params.has("enabled") || r.enabled() == params.flag("enabled", true))
            .filter(r ->
                anchoring.isEmpty()
                    || r.conditions().stream()
                        .anyMatch(c -> c.anchoring().word().equals(anchoring)))
            .filter(r ->
                context.isEmpty()
                    || r.conditions().stream().anyMatch(c -> c.context().equals(context)))
            .filter(r -> contains(r, text))
            .toList();
    ArrayNode hits = Json.array();
    matching.stream()
        .skip((long) page * perPage)
        .limit(perPage)
        .map(RuleJson::write)
        .forEach(hits::add);
    ObjectNode out = Json.object();
    out.set("hits", hits);
    out.put("nbHits", matching.size()).put("page", page);
    return Reply.ok(out.put("nbPages", (matching.size() + perPage - 1) / perPage));
  }

  private static boolean contains(Rule rule, String text) {
    return rule.id().toLowerCase(Locale.ROOT).contains(text)
        || rule.description().toLowerCase(Locale.ROOT).contains(text)
        || rule.tags().stream().anyMatch(t -> t.toLowerCase(Locale.ROOT).contains(text))
        || rule.conditions().stream()
            .anyMatch(c -> c.pattern().toLowerCase(Locale.ROOT).contains(text));
  }

  private Catalogue find(Request request) {
    return Target.find(catalogues, request.var("index")).catalogue();
  }

  private static Map<String, Rule> byId(List<Rule> rules) {
    var out = new LinkedHashMap<String, Rule>();
    rules.forEach(rule -> out.put(rule.id(), rule));
    return out;
  }

  /// Changes the rules there are, or an empty set of them.
  private static long change(
      Catalogue catalogue, boolean replace, Consumer<Map<String, Rule>> change) {
    return catalogue.change(old -> {
      Map<String, Rule> all = replace ? new LinkedHashMap<>() : byId(old.rules());
      change.accept(all);
      if (all.size() > Rule.MOST) {
        throw VitrineException.badRequest("a catalogue has at most " + Rule.MOST + " rules");
      }
      return old.ruledBy(new ArrayList<>(all.values()));
    });
  }
}
