package dev.vitrine.serve.algolia;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.serve.http.Json;
import dev.vitrine.serve.http.Reply;
import dev.vitrine.serve.http.Request;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Compositions: pages that are made of several kinds of items. Each catalogue is one, of its own
/// name. Run as it is it answers with its mixed list; with `feedsOrder` it answers with a list for
/// each feed that is named, which widgets lay out one below the other.
final class Compositions {
  private final Searches searches;

  Compositions(Searches searches) {
    this.searches = searches;
  }

  /// `POST /1/compositions/{composition}/run`.
  Reply run(Request request) {
    ObjectNode body = Json.readObject(request.body());
    String name = request.var("composition");
    Params params = Params.of(params(body));
    List<Feed> feeds = feeds(body);
    List<ObjectNode> results =
        feeds.isEmpty()
            ? List.of(result(request, name, params, Feed.MIXED))
            : each(request, name, params, feeds);
    ObjectNode out = Json.object();
    out.set("compositions", Json.object().set("run", run(name, feeds)));
    ArrayNode list = out.putArray("results");
    results.forEach(list::add);
    return Reply.ok(out);
  }

  private List<ObjectNode> each(Request request, String name, Params params, List<Feed> feeds) {
    return feeds.stream()
        .map(feed -> result(request, name, params, feed).put("feedID", feed.id()))
        .toList();
  }

  /// Which catalogue was asked for which feed.
  private static ArrayNode run(String name, List<Feed> feeds) {
    ArrayNode run = Json.array();
    for (Feed feed : feeds.isEmpty() ? List.of(Feed.MIXED) : feeds) {
      run.addObject().put("index", name).put("compositionID", name).put("feedID", feed.id());
    }
    return run;
  }

  private ObjectNode result(Request request, String name, Params params, Feed feed) {
    var disjunctive = Disjunctive.of(params);
    var asked = new ArrayList<SearchRequest>();
    asked.add(SearchRequest.of(name, disjunctive.plain()).narrowed(feed.filter()));
    for (String facet : disjunctive.names()) {
      asked.add(SearchRequest.of(name, disjunctive.counting(facet)).narrowed(feed.filter()));
    }
    List<ObjectNode> results = searches.results(request, asked);
    ObjectNode main = results.getFirst();
    for (ObjectNode counted : results.subList(1, results.size())) {
      counted.path("facets").forEachEntry((facet, values) -> facets(main).set(facet, values));
    }
    return main;
  }

  private static ObjectNode facets(ObjectNode main) {
    return main.path("facets") instanceof ObjectNode known ? known : main.putObject("facets");
  }

  /// `POST /1/compositions/{composition}/facets/{facet}/query`.
  Reply facet(Request request) {
    JsonNode params = params(Json.readObject(request.body()));
    ObjectNode asked = Json.object();
    JsonNode search = params.path("searchQuery");
    if (search instanceof ObjectNode object) {
      asked.setAll(Disjunctive.of(Params.of(object)).counting(request.var("facet")).node());
    }
    asked.put("facetQuery", params.path("query").asString(""));
    if (params.hasNonNull("maxFacetHits")) {
      asked.set("maxFacetHits", params.path("maxFacetHits"));
    }
    ObjectNode found =
        searches.facet(request.var("composition"), request.var("facet"), Params.of(asked));
    return Reply.ok(Json.object().set("results", Json.array().add(found)));
  }

  private static JsonNode params(ObjectNode body) {
    JsonNode params = body.path("params");
    if (!params.isMissingNode() && !params.isObject()) {
      throw VitrineException.badRequest("'params' must be an object");
    }
    return params.isObject() ? params : Json.object();
  }

  private static List<Feed> feeds(ObjectNode body) {
    JsonNode order = body.path("feedsOrder");
    if (order.isMissingNode() || order.isNull()) {
      return List.of();
    }
    if (!order.isArray()) {
      throw VitrineException.badRequest("'feedsOrder' must be a list of texts");
    }
    List<Feed> feeds = order.valueStream().map(one -> Feed.of(one.asString(""))).toList();
    if (feeds.stream().distinct().count() < feeds.size()) {
      throw VitrineException.badRequest("'feedsOrder' names a feed twice");
    }
    return feeds;
  }
}
