package dev.vitrine.app.market;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.shop.Change;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Changes as operations of a batch of writes.
final class ChangeJson {
  private static final JsonMapper JSON = JsonMapper.shared();

  private ChangeJson() {}

  /// @throws VitrineException BAD_REQUEST for a change of one offer, which batches do not have
  static ObjectNode of(Change change) {
    return switch (change) {
      case Change.Put put -> operation("updateObject", put.document().id(), put.document().json());
      case Change.Patch patch ->
          operation(
              patch.create() ? "partialUpdateObject" : "partialUpdateObjectNoCreate",
              patch.id(),
              patch.fields());
      case Change.Remove remove -> operation("deleteObject", remove.id(), "{}");
      case Change.Clear _ -> JsonNodeFactory.instance.objectNode().put("action", "clear");
      case Change.Reprice reprice ->
          throw VitrineException.badRequest(
              "an offer of " + reprice.id() + " cannot be changed by itself in a batch");
    };
  }

  private static ObjectNode operation(String action, String id, String json) {
    ObjectNode out = JsonNodeFactory.instance.objectNode().put("action", action);
    ObjectNode body = (ObjectNode) JSON.readTree(json);
    out.set("body", body.put("objectID", id));
    return out;
  }
}
