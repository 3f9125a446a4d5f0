package dev.vitrine.serve.algolia;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Catalogues;
import dev.vitrine.kernel.shop.Change;
import dev.vitrine.kernel.shop.Walk;
import dev.vitrine.serve.http.Json;
import dev.vitrine.serve.http.Reply;
import dev.vitrine.serve.http.Request;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes of many items at once.
public final class Writes {
  private static final int MOST = 100_000;

  private final Catalogues catalogues;
  private final PartialUpdates updates;
  private final SearchLimits limits;

  Writes(Catalogues catalogues, PartialUpdates updates, SearchLimits limits) {
    this.catalogues = catalogues;
    this.updates = updates;
    this.limits = limits;
  }

  /// `POST /1/indexes/{index}/batch`: all of it or nothing.
  public Reply batch(Request request) {
    String index = Target.check(request.var("index"));
    List<Operation> operations = operations(request, index);
    var changes = operations.stream().map(Operation::change).toList();
    long task = updates.write(Target.written(catalogues, index), changes);
    return Reply.ok(Tasks.updated(task).set("objectIDs", ids(operations)));
  }

  /// `POST /1/indexes/*/batch`: each catalogue's part is all or nothing.
  public Reply everywhere(Request request) {
    List<Operation> operations = operations(request, "");
    var parts = new LinkedHashMap<String, List<Change>>();
    operations.forEach(
        o -> parts.computeIfAbsent(o.index(), i -> new ArrayList<>()).add(o.change()));
    ObjectNode tasks = Json.object();
    var written = new LinkedHashMap<String, Catalogue>();
    parts.keySet().forEach(index -> written.put(index, Target.written(catalogues, index)));
    written.forEach((index, catalogue) ->
        tasks.put(index, updates.write(catalogue, parts.getOrDefault(index, List.of()))));
    ObjectNode out = Json.object();
    out.set("taskID", tasks);
    return Reply.ok(out.set("objectIDs", ids(operations)));
  }

  /// `POST /1/indexes/{index}/clear`.
  public Reply clear(Request request) {
    Catalogue catalogue = Target.written(catalogues, request.var("index"));
    return Reply.ok(Tasks.updated(catalogue.write(List.of(new Change.Clear()))));
  }

  /// `POST /1/indexes/{index}/deleteByQuery`: every item that a filter lets through.
  public Reply removeMatching(Request request) {
    Catalogue catalogue = Target.find(catalogues, request.var("index")).catalogue();
    Params params = Params.of(Json.readObject(request.body()));
    if (!params.text("query", "").isBlank()) {
      throw VitrineException.badRequest(
          "'query': items are removed by a filter alone, whatever words they hold");
    }
    Filter filter = SearchRequest.filter(params);
    if (filter.equals(Filter.ALL)) {
      throw VitrineException.badRequest("a filter is needed; 'clear' removes everything");
    }
    var walk = new Walk(List.of(), "", 0);
    long task = catalogue.write(List.of());
    do {
      walk = catalogue.walk(all(filter), walk.next());
      List<Change> removals =
          walk.items().stream().<Change>map(d -> new Change.Remove(d.id())).toList();
      if (!removals.isEmpty()) {
        task = catalogue.write(removals);
      }
    } while (!walk.next().isEmpty());
    return Reply.ok(Tasks.updated(task));
  }

  private Query all(Filter filter) {
    return new Query(
        "",
        false,
        true,
        filter,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        0,
        1_000,
        "",
        "",
        limits.deadline(),
        false);
  }

  private static List<Operation> operations(Request request, String index) {
    JsonNode requests = Json.readObject(request.body()).path("requests");
    if (!requests.isArray() || requests.size() > MOST) {
      throw VitrineException.badRequest("'requests' must be a list of at most " + MOST);
    }
    var out = new ArrayList<Operation>();
    for (JsonNode one : requests) {
      out.add(Operation.of(one, index, "requests[" + out.size() + "]"));
    }
    return out;
  }

  private static ArrayNode ids(List<Operation> operations) {
    ArrayNode out = Json.array();
    operations.forEach(o -> out.add(o.id()));
    return out;
  }
}
