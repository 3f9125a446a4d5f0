package dev.vitrine.serve.algolia;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.shop.Catalogues;
import dev.vitrine.serve.http.Callers;
import dev.vitrine.serve.http.Json;
import dev.vitrine.serve.http.Reply;
import dev.vitrine.serve.http.Request;
import dev.vitrine.serve.http.SearchIds;
import dev.vitrine.serve.metrics.Meters;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The searching part of the protocol: many searches in one request, or one.
public final class Searches {
  private final Catalogues catalogues;
  private final SearchLimits limits;
  private final ResultWriter writer;
  private final Meters meters;
  private final SearchIds ids = new SearchIds();
  private final FacetSearch facetSearch;
  private final SuggestionIndex suggestions;

  public Searches(Catalogues catalogues, SearchLimits limits, ResultWriter writer, Meters meters) {
    this.catalogues = catalogues;
    this.limits = limits;
    this.writer = writer;
    this.meters = meters;
    facetSearch = new FacetSearch(catalogues, limits);
    suggestions = new SuggestionIndex(catalogues, limits);
  }

  /// `POST /1/indexes/*/queries`.
  public Reply many(Request request) {
    ObjectNode body = Json.readObject(request.body());
    JsonNode requests = body.path("requests");
    if (!requests.isArray()) {
      throw VitrineException.badRequest("'requests' must be a list");
    }
    if (requests.size() > limits.batch()) {
      throw VitrineException.badRequest("more than " + limits.batch() + " searches in one request");
    }
    JsonNode[] results = new JsonNode[requests.size()];
    boolean untilEnough = body.path("strategy").asString("none").equals("stopIfEnoughMatches");
    answer(request, (ArrayNode) requests, untilEnough, results);
    ArrayNode out = Json.array();
    for (JsonNode result : results) {
      out.add(result);
    }
    return Reply.ok(Json.object().set("results", out));
  }

  /// `POST` and `GET /1/indexes/{index}/query`.
  public Reply one(Request request) {
    Params params =
        request.method().equals("POST")
            ? Params.of(Json.readObject(request.body()))
            : Params.of(request.query());
    String index = request.var("index");
    if (suggestions.answers(index)) {
      return Reply.ok(suggestions.answer(index, params));
    }
    return Reply.ok(results(request, List.of(SearchRequest.of(index, params))).getFirst());
  }

  /// `POST /1/indexes/{index}/facets/{facet}/query`.
  public Reply facet(Request request) {
    Params params = Params.of(Json.readObject(request.body()));
    return Reply.ok(facet(request.var("index"), request.var("facet"), params));
  }

  /// The values of a facet that match what is typed.
  ObjectNode facet(String index, String facet, Params params) {
    return facetSearch.answer(index, facet, params);
  }

  private void answer(
      Request request, ArrayNode requests, boolean untilEnough, JsonNode[] results) {
    var searches = new ArrayList<SearchRequest>();
    var places = new ArrayList<Integer>();
    for (int i = 0; i < requests.size(); i++) {
      JsonNode one = requests.get(i);
      if (!one.isObject()) {
        throw VitrineException.badRequest("requests[" + i + "] must be an object");
      }
      Params params = Params.of(one);
      String index = index(params, i);
      if (params.text("type", "default").equals("facet") || params.has("facet")) {
        results[i] = facetSearch.answer(index, params.text("facet", ""), params);
      } else if (suggestions.answers(index)) {
        results[i] = suggestions.answer(index, params);
      } else {
        places.add(i);
        searches.add(SearchRequest.of(index, params));
      }
    }
    List<ObjectNode> answers = results(request, searches);
    boolean enough = false;
    for (int i = 0; i < answers.size(); i++) {
      ObjectNode result = answers.get(i);
      results[places.get(i)] = enough ? ResultWriter.unprocessed(result) : result;
      int wanted = searches.get(i).window().perPage();
      enough |= untilEnough && result.path("nbHits").asLong(0) >= wanted;
    }
  }

  /// The results of searches, each as if it had been sent alone.
  List<ObjectNode> results(Request request, List<SearchRequest> searches) {
    var outcomes = new Batch.Outcome[searches.size()];
    String token = request.header("x-algolia-usertoken").orElse("");
    var asking = new Batch.Asking(limits.deadline(), meters, ids, token);
    for (Batch batch : Batch.plan(catalogues, searches)) {
      batch.answer(asking, outcomes);
    }
    var out = new ArrayList<ObjectNode>();
    for (Batch.Outcome outcome : outcomes) {
      out.add(writer.write(outcome));
      tell(request, outcome);
    }
    return out;
  }

  /// Tells the catalogue of a search with hits of its own, unless `analytics` is off.
  private static void tell(Request request, Batch.Outcome outcome) {
    SearchRequest search = outcome.request();
    Params params = search.params();
    if (outcome.main() && search.window().from() == 0 && params.flag("analytics", true)) {
      String caller = Callers.of(request, params.text("userToken", ""));
      Callers.tell(outcome.catalogue(), search.text(), outcome.answer(), caller);
    }
  }

  private static String index(Params params, int place) {
    String name = params.text("indexName", "");
    if (name.isEmpty()) {
      throw VitrineException.badRequest("requests[" + place + "] needs 'indexName'");
    }
    return name;
  }
}
