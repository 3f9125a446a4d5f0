package dev.vitrine.serve.algolia;

import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.answer.Found;
import dev.vitrine.kernel.answer.Hit;
import dev.vitrine.kernel.answer.Reasons;
import dev.vitrine.kernel.answer.Trace;
import dev.vitrine.kernel.beside.Beside;
import dev.vitrine.kernel.beside.Companion;
import dev.vitrine.kernel.beside.Relation;
import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Catalogues;
import dev.vitrine.search.highlight.Spans;
import dev.vitrine.serve.http.Json;
import dev.vitrine.serve.http.Reply;
import dev.vitrine.serve.http.Request;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Items beside others, as widgets ask for them: `related-products` may take the place of an item,
/// `bought-together` goes along with it, and `trending-items` are what shoppers turn to these days.
/// A score is out of 100, the best of an answer having all of it.
final class Recommendations {
  private static final int USUAL = 30;
  private static final String RELATED = "related-products";
  private static final String BOUGHT = "bought-together";
  private static final String TRENDING = "trending-items";

  private final Catalogues catalogues;
  private final SearchLimits limits;
  private final HitWriter hits;

  Recommendations(Catalogues catalogues, SearchLimits limits, Spans spans) {
    this.catalogues = catalogues;
    this.limits = limits;
    this.hits = new HitWriter(spans);
  }

  /// `POST /1/indexes/*/recommendations`.
  Reply many(Request request) {
    JsonNode requests = Json.readObject(request.body()).path("requests");
    if (!requests.isArray()) {
      throw VitrineException.badRequest("'requests' must be a list");
    }
    if (requests.size() > limits.batch()) {
      throw VitrineException.badRequest(
          "more than " + limits.batch() + " requests for recommendations at once");
    }
    ArrayNode out = Json.array();
    for (int i = 0; i < requests.size(); i++) {
      JsonNode one = requests.get(i);
      if (!one.isObject()) {
        throw VitrineException.badRequest("requests[" + i + "] must be an object");
      }
      out.add(result(Params.of(one), one, "requests[" + i + "]"));
    }
    return Reply.ok(Json.object().set("results", out));
  }

  private ObjectNode result(Params asked, JsonNode body, String at) {
    long start = System.nanoTime();
    String index = asked.text("indexName", "");
    if (index.isEmpty()) {
      throw VitrineException.badRequest(at + " needs 'indexName'");
    }
    Target target = Target.find(catalogues, index);
    int most = most(asked);
    SearchRequest search = SearchRequest.of(index, parameters(body, "queryParameters"));
    List<Hit> found = scored(found(asked, search, target, most, at), threshold(asked));
    if (found.size() < most && body.has("fallbackParameters")) {
      SearchRequest other = SearchRequest.of(index, parameters(body, "fallbackParameters"));
      found = filled(found, searched(other, other.filter(), target, most + found.size()), most);
    }
    ObjectNode out = Json.object();
    out.set("hits", written(found, search, target));
    out.put("nbHits", found.size()).put("page", 0).put("nbPages", 1).put("hitsPerPage", most);
    out.put("query", "").put("params", "").put("exhaustiveNbHits", true).put("index", index);
    return out.put("processingTimeMS", (System.nanoTime() - start) / 1_000_000);
  }

  private static int most(Params asked) {
    int wanted = asked.count("maxRecommendations", 0, Integer.MAX_VALUE);
    return Math.min(wanted == 0 ? USUAL : wanted, Beside.MOST);
  }

  private static double threshold(Params asked) {
    return Math.min(asked.count("threshold", 0, 100), 100);
  }

  private static Params parameters(JsonNode body, String name) {
    return Params.of(body.path(name) instanceof ObjectNode object ? object : Json.object());
  }

  private List<Hit> found(Params asked, SearchRequest search, Target target, int most, String at) {
    String model = asked.text("model", "");
    return switch (model) {
      case RELATED -> beside(Relation.INSTEAD, asked, search, target, most, at);
      case BOUGHT -> beside(Relation.ALONG, asked, search, target, most, at);
      case TRENDING -> {
        String facet = asked.text("facetName", "");
        Filter within =
            facet.isEmpty() ? Filter.ALL : new Filter.Is(facet, asked.text("facetValue", ""));
        yield searched(search, Filter.both(search.filter(), within), target, most);
      }
      default ->
          throw VitrineException.badRequest(
              at
                  + " asks for a 'model' that is not there; there are "
                  + String.join(", ", RELATED, BOUGHT, TRENDING));
    };
  }

  private List<Hit> beside(
      Relation relation, Params asked, SearchRequest search, Target target, int most, String at) {
    String item = asked.text("objectID", "");
    if (item.isEmpty()) {
      throw VitrineException.badRequest(at + " needs 'objectID'");
    }
    var beside =
        new Beside(
            relation,
            List.of(item),
            search.filter(),
            most,
            search.language(),
            search.market(),
            limits.deadline());
    try {
      var out = new ArrayList<Hit>();
      for (Companion each : target.catalogue().beside(beside)) {
        out.add(new Hit(each.document(), out.size(), each.score(), Reasons.NONE));
      }
      return out;
    } catch (VitrineException e) {
      if (e.kind() == Kind.NOT_FOUND) {
        return List.of();
      }
      throw e;
    }
  }

  private List<Hit> searched(SearchRequest search, Filter filter, Target target, int most) {
    var query =
        new Query(
            search.text(),
            false,
            search.correcting(target),
            filter,
            List.of(),
            List.of(),
            List.of(),
            search.searchable(),
            0,
            most,
            search.language(),
            search.market(),
            limits.deadline(),
            false,
            search.occasion());
    List<Hit> hits = target.catalogue().answer(query).hits();
    return hits.stream()
        .map(hit -> new Hit(hit.document(), hit.rank(), 1.0 / (1 + hit.rank()), Reasons.NONE))
        .toList();
  }

  /// The hits with scores out of 100, without those below a threshold.
  private static List<Hit> scored(List<Hit> found, double threshold) {
    double best = found.stream().mapToDouble(Hit::score).max().orElse(1);
    return found.stream()
        .map(hit -> new Hit(hit.document(), hit.rank(), 100 * hit.score() / best, Reasons.NONE))
        .filter(hit -> hit.score() >= threshold)
        .toList();
  }

  private static List<Hit> filled(List<Hit> found, List<Hit> more, int most) {
    var out = new ArrayList<>(found);
    for (Hit hit : more) {
      String id = hit.document().id();
      if (out.size() < most && out.stream().noneMatch(h -> h.document().id().equals(id))) {
        out.add(new Hit(hit.document(), out.size(), 0, Reasons.NONE));
      }
    }
    return out;
  }

  private ArrayNode written(List<Hit> found, SearchRequest search, Target target) {
    var answer = new Answer(found, Found.NOTHING, List.of(), List.of(), List.of(), Trace.NONE);
    ArrayNode written = hits.write(search, answer, target.catalogue());
    for (int i = 0; i < found.size(); i++) {
      if (written.get(i) instanceof ObjectNode hit) {
        hit.put("_score", Math.round(100 * found.get(i).score()) / 100.0);
      }
    }
    return written;
  }
}
