package dev.vitrine.serve.algolia;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.shop.Change;
import dev.vitrine.kernel.shop.Document;
import dev.vitrine.serve.http.Json;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// One operation of a batch of writes.
///
/// @param index where
/// @param id the item, empty for the whole catalogue
/// @param change what to do
record Operation(String index, String id, Change change) {
  /// What may be done with one item.
  private static final Set<String> ACTIONS =
      Set.of(
          "addobject",
          "updateobject",
          "partialupdateobject",
          "partialupdateobjectnocreate",
          "deleteobject");

  /// Reads `{action, body, indexName?}`.
  ///
  /// @param where its place, for messages
  static Operation of(JsonNode node, String index, String where) {
    String action = node.path("action").asString("").toLowerCase(Locale.ROOT);
    String name = Target.check(node.path("indexName").asString(index));
    JsonNode body = node.path("body");
    if (action.equals("clear") || action.equals("delete")) {
      return new Operation(name, "", new Change.Clear());
    }
    if (!ACTIONS.contains(action)) {
      throw VitrineException.badRequest(
          where
              + ": 'action' must be addObject, updateObject, partialUpdateObject,"
              + " partialUpdateObjectNoCreate, deleteObject, clear or delete");
    }
    if (!(body instanceof ObjectNode item)) {
      throw VitrineException.badRequest(where + ": 'body' must be an object");
    }
    String id = Json.scalar(item.path("objectID"), "");
    if (action.equals("addobject") && id.isEmpty()) {
      id = UUID.randomUUID().toString();
    }
    checked(id, where);
    return new Operation(name, id, change(action, id, item));
  }

  private static Change change(String action, String id, ObjectNode item) {
    return switch (action) {
      case "addobject", "updateobject" -> put(id, item);
      case "partialupdateobject" -> patch(id, item, true);
      case "partialupdateobjectnocreate" -> patch(id, item, false);
      default -> new Change.Remove(id);
    };
  }

  /// Writes an item whole.
  static Change put(String id, ObjectNode item) {
    return new Change.Put(new Document(id, Json.text(item.deepCopy().put("objectID", id))));
  }

  /// Sets fields of an item; {@link PartialUpdates} works out those given as operations.
  static Change patch(String id, ObjectNode fields, boolean create) {
    return new Change.Patch(id, Json.text(fields.deepCopy().without("objectID")), create);
  }

  /// Refuses ids that cannot be.
  static String checked(String id, String where) {
    if (id.isEmpty() || id.length() > 512) {
      throw VitrineException.badRequest(where + ": 'objectID' must have 1 to 512 characters");
    }
    return id;
  }
}
