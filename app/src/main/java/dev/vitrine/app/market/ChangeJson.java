package dev.vitrine.app.market;

import dev.vitrine.kernel.shop.Change;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Changes as a server takes them: operations of a batch of writes, and changes of single offers.
final class ChangeJson {
  private static final JsonMapper JSON = JsonMapper.shared();

  private ChangeJson() {}

  /// Where a change is sent, behind the server's address.
  static String path(Change change, String catalogue) {
    return change instanceof Change.Reprice
        ? "/v1/catalogues/" + catalogue + "/offers"
        : "/1/indexes/" + catalogue + "/batch";
  }

  /// How a body with changes begins that are sent to an address.
  static String begin(String path) {
    return path.endsWith("/offers") ? "{\"changes\":[" : "{\"requests\":[";
  }

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
      case Change.Reprice reprice -> offer(reprice);
    };
  }

  private static ObjectNode offer(Change.Reprice reprice) {
    ObjectNode out = JsonNodeFactory.instance.objectNode().put("item", reprice.id());
    out.put("variant", reprice.variant()).put("offer", reprice.offer());
    return out.put("price", reprice.price()).put("stock", reprice.stock());
  }

  private static ObjectNode operation(String action, String id, String json) {
    ObjectNode out = JsonNodeFactory.instance.objectNode().put("action", action);
    ObjectNode body = (ObjectNode) JSON.readTree(json);
    out.set("body", body.put("objectID", id));
    return out;
  }
}
