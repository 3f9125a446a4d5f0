package dev.vitrine.serve.algolia;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.shop.Catalogues;
import dev.vitrine.kernel.shop.Change;
import dev.vitrine.serve.http.Json;
import dev.vitrine.serve.http.Reply;
import dev.vitrine.serve.http.Request;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Single items: read, written, changed, removed.
public final class Objects {
  private final Catalogues catalogues;
  private final PartialUpdates updates;

  Objects(Catalogues catalogues, PartialUpdates updates) {
    this.catalogues = catalogues;
    this.updates = updates;
  }

  /// `GET /1/indexes/{index}/{id}`.
  public Reply read(Request request) {
    var params = Params.of(request.query());
    Optional<List<String>> names =
        params.texts("attributesToRetrieve").or(() -> params.texts("attributes"));
    return Reply.ok(
        find(request.var("index"), request.var("id"), names)
            .orElseThrow(() -> VitrineException.notFound("ObjectID does not exist")));
  }

  /// `POST /1/indexes/*/objects`.
  public Reply readMany(Request request) {
    JsonNode requests = Json.readObject(request.body()).path("requests");
    if (!requests.isArray() || requests.size() > 1_000) {
      throw VitrineException.badRequest("'requests' must be a list of at most 1000");
    }
    ArrayNode results = Json.array();
    for (JsonNode one : requests) {
      var params = Params.of(one);
      var found =
          find(
              params.text("indexName", ""),
              params.text("objectID", ""),
              params.texts("attributesToRetrieve"));
      found.ifPresentOrElse(results::add, results::addNull);
    }
    return Reply.ok(Json.object().set("results", results));
  }

  /// `POST /1/indexes/{index}`: a new item with an id made here, unless it brings one.
  public Reply add(Request request) {
    ObjectNode item = Json.readObject(request.body());
    String id = Json.scalar(item.path("objectID"), UUID.randomUUID().toString());
    long task = write(request, Operation.put(Operation.checked(id, "body"), item));
    ObjectNode out = Tasks.updated(task).put("objectID", id);
    return Reply.json(201, out.put("createdAt", out.path("updatedAt").asString()));
  }

  /// `PUT /1/indexes/{index}/{id}`.
  public Reply put(Request request) {
    String id = Operation.checked(request.var("id"), "path");
    long task = write(request, Operation.put(id, Json.readObject(request.body())));
    return Reply.ok(Tasks.updated(task).put("objectID", id));
  }

  /// `POST /1/indexes/{index}/{id}/partial`.
  public Reply patch(Request request) {
    String id = Operation.checked(request.var("id"), "path");
    boolean create = !request.query().getOrDefault("createIfNotExists", "true").equals("false");
    long task = write(request, Operation.patch(id, Json.readObject(request.body()), create));
    return Reply.ok(Tasks.updated(task).put("objectID", id));
  }

  /// `DELETE /1/indexes/{index}/{id}`.
  public Reply remove(Request request) {
    String id = Operation.checked(request.var("id"), "path");
    return Reply.ok(Tasks.deleted(write(request, new Change.Remove(id))).put("objectID", id));
  }

  private long write(Request request, Change change) {
    return updates.write(Target.written(catalogues, request.var("index")), List.of(change));
  }

  private Optional<ObjectNode> find(String index, String id, Optional<List<String>> names) {
    return Target.find(catalogues, index)
        .catalogue()
        .find(id)
        .map(document -> {
          ObjectNode item = HitWriter.item(document);
          Picked.of(names).strip(item);
          return item.put("objectID", document.id());
        });
  }
}
