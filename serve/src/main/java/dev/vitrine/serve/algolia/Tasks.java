package dev.vitrine.serve.algolia;

import dev.vitrine.serve.http.Json;
import java.time.Instant;
import tools.jackson.databind.node.ObjectNode;

/// The replies to writes: the number to wait for and when it was taken.
final class Tasks {
  private Tasks() {}

  static ObjectNode updated(long task) {
    return Json.object().put("taskID", task).put("updatedAt", Instant.now().toString());
  }

  static ObjectNode deleted(long task) {
    return Json.object().put("taskID", task).put("deletedAt", Instant.now().toString());
  }
}
