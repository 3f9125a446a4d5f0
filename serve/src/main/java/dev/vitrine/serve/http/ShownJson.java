package dev.vitrine.serve.http;

import dev.vitrine.kernel.shop.Catalogue;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The product that the card of a video or live tells of: the one that a video shows most surely,
/// the one that a live shows now, unless that is sold out. It has the product's own fields but for
/// its long ones.
public final class ShownJson {
  private static final List<String> LONG =
      List.of("description", "bullets", "attributes", "tags", "_tags", "categories", "gtins");

  private ShownJson() {}

  /// The product; nothing of a product, and where what is shown is not recorded.
  ///
  /// @param item a video or live as it is recorded
  /// @param catalogue where the product is looked up
  public static Optional<ObjectNode> of(ObjectNode item, Catalogue catalogue) {
    String id =
        switch (item.path("kind").asString("product")) {
          case "video" -> surest(item.path("shows"));
          case "live" -> item.path("showing").asString("");
          default -> "";
        };
    if (id.isEmpty()) {
      return Optional.empty();
    }
    boolean live = item.path("kind").asString("").equals("live");
    return catalogue
        .find(id)
        .map(document -> Json.read(document.json()))
        .filter(found -> found.isObject() && !(live && SoldOut.is(found)))
        .map(found -> {
          ObjectNode product = (ObjectNode) found;
          product.remove(LONG);
          return product.put("objectID", id);
        });
  }

  /// The first one of those that are linked most surely.
  private static String surest(JsonNode shows) {
    String found = "";
    double most = -1;
    for (JsonNode one : shows) {
      double sure = one.path("probability").asDouble(1);
      if (sure > most) {
        most = sure;
        found = one.isString() ? one.asString() : one.path("product").asString("");
      }
    }
    return found;
  }
}
