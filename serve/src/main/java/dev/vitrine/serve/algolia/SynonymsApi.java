package dev.vitrine.serve.algolia;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Catalogues;
import dev.vitrine.kernel.shop.Settings;
import dev.vitrine.kernel.shop.Settings.Synonyms;
import dev.vitrine.serve.http.Json;
import dev.vitrine.serve.http.Reply;
import dev.vitrine.serve.http.Request;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    return Reply.ok(SynonymsJson.write(group));
  }

  public synchronized Reply put(Request request) {
    Catalogue catalogue = catalogues.open(Target.check(request.var("index")));
    Synonyms group = SynonymsJson.read(Json.readObject(request.body()), request.var("id"));
    Map<String, Synonyms> all = groups(catalogue);
    all.put(group.id(), group);
    return Reply.ok(Tasks.updated(save(catalogue, all.values())).put("id", group.id()));
  }

  public synchronized Reply remove(Request request) {
    Catalogue catalogue = find(request);
    Map<String, Synonyms> all = groups(catalogue);
    all.remove(request.var("id"));
    return Reply.ok(Tasks.deleted(save(catalogue, all.values())));
  }

  public synchronized Reply batch(Request request) {
    JsonNode body = Json.read(request.body());
    if (!body.isArray() || body.size() > MOST) {
      throw VitrineException.badRequest("expected a list of at most " + MOST + " synonyms");
    }
    Catalogue catalogue = catalogues.open(Target.check(request.var("index")));
    boolean replace = "true".equals(request.query().get("replaceExistingSynonyms"));
    Map<String, Synonyms> all = replace ? new LinkedHashMap<>() : groups(catalogue);
    for (JsonNode one : body) {
      Synonyms group = SynonymsJson.read(one, "");
      all.put(group.id(), group);
    }
    return Reply.ok(Tasks.updated(save(catalogue, all.values())));
  }

  public synchronized Reply clear(Request request) {
    return Reply.ok(Tasks.updated(save(find(request), List.of())));
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
    var out = new LinkedHashMap<String, Synonyms>();
    catalogue.settings().synonyms().forEach(g -> out.put(g.id(), g));
    return out;
  }

  private static long save(Catalogue catalogue, Collection<Synonyms> groups) {
    Settings old = catalogue.settings();
    return catalogue.settings(
        new Settings(
            old.searchable(),
            old.facets(),
            old.ranking(),
            new ArrayList<>(groups),
            old.replicas(),
            old.extra()));
  }
}
