package dev.vitrine.serve.algolia;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Catalogues;
import dev.vitrine.serve.http.Json;
import dev.vitrine.serve.http.Reply;
import dev.vitrine.serve.http.Request;
import java.time.Instant;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Catalogues as a whole: listed, dropped, and how far their writes have come.
public final class Indexes {
  private final Catalogues catalogues;

  public Indexes(Catalogues catalogues) {
    this.catalogues = catalogues;
  }

  /// `GET /1/indexes`.
  public Reply list(Request request) {
    ArrayNode items = Json.array();
    for (String name : catalogues.names()) {
      catalogues.find(name).ifPresent(c -> items.add(row(c)));
    }
    ObjectNode out = Json.object();
    out.set("items", items);
    return Reply.ok(out.put("nbPages", 1));
  }

  /// `DELETE /1/indexes/{index}`.
  public Reply drop(Request request) {
    catalogues.drop(Target.check(request.var("index")));
    return Reply.ok(Tasks.deleted(0));
  }

  /// `GET /1/indexes/{index}/task/{task}`. A dropped catalogue has nothing left to wait for.
  public Reply task(Request request) {
    String name = Target.check(request.var("index"));
    boolean done = catalogues.find(name).map(c -> c.searchable(number(request))).orElse(true);
    return Reply.ok(
        Json.object().put("status", done ? "published" : "notPublished").put("pendingTask", !done));
  }

  private static long number(Request request) {
    try {
      return Long.parseLong(request.var("task"));
    } catch (NumberFormatException e) {
      throw new VitrineException(Kind.BAD_REQUEST, "a task is a whole number", e);
    }
  }

  private static ObjectNode row(Catalogue catalogue) {
    ObjectNode out = Json.object().put("name", catalogue.name()).put("entries", catalogue.size());
    String now = Instant.EPOCH.toString();
    out.put("createdAt", now).put("updatedAt", now).put("dataSize", 0).put("fileSize", 0);
    out.put("lastBuildTimeS", 0).put("numberOfPendingTasks", 0).put("pendingTask", false);
    ArrayNode replicas = out.putArray("replicas");
    catalogue.settings().replicas().keySet().stream().sorted().forEach(replicas::add);
    return out;
  }
}
