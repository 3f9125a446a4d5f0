package dev.vitrine.serve.algolia;

import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.query.Order;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Catalogues;
import dev.vitrine.serve.http.Json;
import dev.vitrine.serve.http.Reply;
import dev.vitrine.serve.http.Request;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Walking through a catalogue, a thousand items at a time. The cursor carries the search and the
/// next rank; ranks beyond {@link Query#DEPTH_LIMIT} cannot be walked to.
public final class Browse {
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
    int from = params.count("_from", 0, Query.DEPTH_LIMIT);
    int wanted = params.count("hitsPerPage", 1_000, 1_000);
    int size = Math.min(wanted, Query.DEPTH_LIMIT - from);
    var search = SearchRequest.of(request.var("index"), params);
    Target target = Target.find(catalogues, request.var("index"));
    Answer answer = target.catalogue().answer(query(search, target, from, size));
    ObjectNode out = Json.object();
    out.set("hits", hits(answer, params));
    long total = answer.found().total();
    out.put("nbHits", total).put("page", 0).put("hitsPerPage", wanted);
    out.put("nbPages", wanted == 0 ? 0 : (total + wanted - 1) / wanted);
    out.put("query", search.text()).put("params", "");
    out.put("processingTimeMS", (System.nanoTime() - start) / 1_000_000);
    int next = from + answer.hits().size();
    if (!answer.hits().isEmpty() && next < total && next < Query.DEPTH_LIMIT) {
      out.put("cursor", closed(params, next));
    }
    return Reply.ok(out);
  }

  private Query query(SearchRequest search, Target target, int from, int size) {
    List<Order> order =
        target.order().isEmpty() ? List.of(new Order("objectID", false)) : target.order();
    return new Query(
        search.text(),
        search.typing(),
        search.filter(),
        List.of(),
        List.of(),
        order,
        search.searchable(),
        from,
        size,
        search.language(),
        "",
        limits.deadline(),
        false);
  }

  private static ArrayNode hits(Answer answer, Params params) {
    ArrayNode out = Json.array();
    var picked = Picked.of(params.texts("attributesToRetrieve"));
    answer
        .hits()
        .forEach(h -> {
          ObjectNode item = HitWriter.item(h.document());
          picked.strip(item);
          out.add(item.put("objectID", h.document().id()));
        });
    return out;
  }

  private static String closed(Params params, int next) {
    ObjectNode all = params.node().deepCopy().put("_from", next);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(Json.bytes(all));
  }

  private static Params opened(String cursor) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      return new Params(Json.readObject(text.getBytes(StandardCharsets.UTF_8)));
    } catch (IllegalArgumentException e) {
      throw new VitrineException(Kind.BAD_REQUEST, "'cursor' is not one that was given out", e);
    }
  }
}
