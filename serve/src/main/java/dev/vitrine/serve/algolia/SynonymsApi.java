package dev.vitrine.serve.algolia;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Catalogues;
import dev.vitrine.kernel.shop.Settings;
import dev.vitrine.kernel.shop.Settings.Synonyms;
import dev.vitrine.serve.http.Json;
import dev.vitrine.serve.http.Reply;
import dev.vitrine.serve.http.Request;
import dev.vitrine.serve.http.Tags;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `/1/indexes/{index}/synonyms`: groups written one by one or many, read, searched and removed.
public final class SynonymsApi {
  private static final int MOST = 100_000;

  private final Catalogues catalogues;

  public SynonymsApi(Catalogues catalogues) {
    this.catalogues = catalogues;
  }

  public Reply read(Request request) {
    Synonyms group = groups(find(request)).get(request.var("id"));
    if (group == null) {
      throw VitrineException.notFound("Synonym set does not exist");
    }
    return Tags.tagged(SynonymsJson.write(group));
  }

  public Reply put(Request request) {
    String name = Target.check(request.var("index"));
    Synonyms group = SynonymsJson.read(Json.readObject(request.body()), request.var("id"));
    if (Target.replicated(catalogues, name).isEmpty()) {
      check(request, group.id(), Map.of());
    }
    Catalogue catalogue = Target.made(catalogues, name);
    long task =
        change(
            catalogue,
            false,
            all -> {
              check(request, group.id(), all);
              all.put(group.id(), group);
            });
    return Tags.with(Tasks.updated(task).put("id", group.id()), SynonymsJson.write(group));
  }

  public Reply remove(Request request) {
    String id = request.var("id");
    long task =
        change(
            find(request),
            false,
            all -> {
              check(request, id, all);
              all.remove(id);
            });
    return Reply.ok(Tasks.deleted(task));
  }

  /// Looks whether a write is meant for the group that there is.
  private static void check(Request request, String id, Map<String, Synonyms> all) {
    Tags.check(
        request,
        "the group of synonyms",
        Optional.ofNullable(all.get(id)).map(SynonymsJson::write));
  }

  public Reply batch(Request request) {
    JsonNode body = Json.read(request.body());
    if (!body.isArray() || body.size() > MOST) {
      throw VitrineException.badRequest("expected a list of at most " + MOST + " synonyms");
    }
    Catalogue catalogue = Target.made(catalogues, request.var("index"));
    boolean replace = "true".equals(request.query().get("replaceExistingSynonyms"));
    var fresh = new LinkedHashMap<String, Synonyms>();
    for (JsonNode one : body) {
      Synonyms group = SynonymsJson.read(one, "");
      fresh.put(group.id(), group);
    }
    return Reply.ok(Tasks.updated(change(catalogue, replace, all -> all.putAll(fresh))));
  }

  public Reply clear(Request request) {
    return Reply.ok(Tasks.updated(change(find(request), true, _ -> {})));
  }

  public Reply search(Request request) {
    var params = Params.of(Json.readObject(request.body()));
    String text = params.text("query", "");
    int perPage = params.count("hitsPerPage", 100, 1_000);
    long from = (long) params.count("page", 0, 1_000_000) * perPage;
    var matching =
        groups(find(request)).values().stream()
            .filter(g -> SynonymsJson.contains(g, text))
            .toList();
    ArrayNode hits = Json.array();
    matching.stream().skip(from).limit(perPage).map(SynonymsJson::write).forEach(hits::add);
    ObjectNode out = Json.object();
    out.set("hits", hits);
    return Reply.ok(out.put("nbHits", matching.size()));
  }

  private Catalogue find(Request request) {
    return Target.find(catalogues, request.var("index")).catalogue();
  }

  private static Map<String, Synonyms> groups(Catalogue catalogue) {
    return groups(catalogue.settings());
  }

  private static Map<String, Synonyms> groups(Settings settings) {
    var out = new LinkedHashMap<String, Synonyms>();
    settings.synonyms().forEach(g -> out.put(g.id(), g));
    return out;
  }

  /// Changes the groups there are, or an empty set of them.
  private static long change(
      Catalogue catalogue, boolean replace, Consumer<Map<String, Synonyms>> change) {
    return catalogue.change(old -> {
      Map<String, Synonyms> all = replace ? new LinkedHashMap<>() : groups(old);
      change.accept(all);
      return old.synonymous(new ArrayList<>(all.values()));
    });
  }
}
