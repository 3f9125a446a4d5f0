package dev.vitrine.serve.algolia;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Catalogues;
import dev.vitrine.kernel.shop.Document;
import dev.vitrine.kernel.shop.Walk;
import dev.vitrine.serve.http.Json;
import dev.vitrine.serve.http.Reply;
import dev.vitrine.serve.http.Request;
import java.util.Base64;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Walking through everything that a search finds, up to a thousand items at a time. The cursor
/// carries the search and the last item seen, so that a walk has no end but that of the catalogue,
/// and what is written meanwhile moves nothing.
public final class Browse {
  private static final String AFTER = "_after";
  private static final int MOST = 1_000;

  private final Catalogues catalogues;
  private final SearchLimits limits;

  public Browse(Catalogues catalogues, SearchLimits limits) {
    this.catalogues = catalogues;
    this.limits = limits;
  }

  /// `POST` and `GET /1/indexes/{index}/browse`.
  public Reply handle(Request request) {
    long start = System.nanoTime();
    Params sent =
        request.method().equals("POST")
            ? Params.of(Json.readObject(request.body()))
            : Params.of(request.query());
    Params params = sent.has("cursor") ? opened(sent.text("cursor", "")) : sent;
    int wanted = params.count("hitsPerPage", MOST, MOST);
    var search = SearchRequest.of(request.var("index"), params);
    Target target = Target.find(catalogues, request.var("index"));
    Walk walk = target.catalogue().walk(query(search, target, wanted), params.text(AFTER, ""));
    ObjectNode out = Json.object();
    out.set("hits", hits(walk, params));
    long total = walk.total();
    out.put("nbHits", total).put("page", 0).put("hitsPerPage", wanted);
    out.put("nbPages", wanted == 0 ? 0 : (total + wanted - 1) / wanted);
    out.put("query", search.text()).put("params", "");
    out.put("processingTimeMS", (System.nanoTime() - start) / 1_000_000);
    if (!walk.next().isEmpty()) {
      out.put("cursor", closed(params, walk.next()));
    }
    return Reply.ok(out);
  }

  private Query query(SearchRequest search, Target target, int size) {
    return new Query(
        search.text(),
        search.typing(),
        search.correcting(target),
        search.filter(),
        List.of(),
        List.of(),
        List.of(),
        search.searchable(),
        0,
        size,
        search.language(),
        search.market(),
        limits.deadline(),
        false);
  }

  private static ArrayNode hits(Walk walk, Params params) {
    ArrayNode out = Json.array();
    var picked = Picked.of(params.texts("attributesToRetrieve"));
    for (Document document : walk.items()) {
      ObjectNode item = HitWriter.item(document);
      picked.strip(item);
      out.add(item.put("objectID", document.id()));
    }
    return out;
  }

  private static String closed(Params params, String next) {
    ObjectNode all = params.node().deepCopy().put(AFTER, next);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(Json.bytes(all));
  }

  private static Params opened(String cursor) {
    if (cursor.isEmpty()) {
      throw VitrineException.badRequest("'cursor' is empty; leave it out to begin");
    }
    try {
      return new Params(Json.readObject(Base64.getUrlDecoder().decode(cursor)));
    } catch (IllegalArgumentException | VitrineException e) {
      throw new VitrineException(Kind.BAD_REQUEST, "'cursor' is not one that was given out", e);
    }
  }
}
