package dev.vitrine.serve.http;

import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.search.behaviour.Link;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The product that the card of a video or live tells of: the one that a video sells, as ranking
/// has it too, and the one that a live shows now, unless that is sold out. It has the product's own
/// fields but for its long ones.
public final class ShownJson {
  private static final List<String> LONG =
      List.of("description", "bullets", "attributes", "tags", "_tags", "categories", "gtins");

  private ShownJson() {}

  /// The product; nothing of a product, and where what is shown is not recorded.
  ///
  /// @param item a video or live as it is recorded
  /// @param catalogue where the product is looked up
  public static Optional<ObjectNode> of(ObjectNode item, Catalogue catalogue) {
    return switch (item.path("kind").asString("product")) {
      case "video" -> ofVideo(Link.of(item), catalogue);
      case "live" ->
          found(item.path("showing").asString(""), catalogue)
              .filter(found -> !SoldOut.is(found))
              .map(ShownJson::brief);
      default -> Optional.empty();
    };
  }

  private static Optional<ObjectNode> ofVideo(List<Link> links, Catalogue catalogue) {
    Map<Integer, Optional<ObjectNode>> found = new HashMap<>();
    IntFunction<Optional<ObjectNode>> of =
        link -> found.computeIfAbsent(link, one -> found(links.get(one).product(), catalogue));
    int sold =
        Link.sold(
            links,
            link -> of.apply(link).isPresent(),
            link -> of.apply(link).filter(product -> !SoldOut.is(product)).isPresent());
    return sold < 0 ? Optional.empty() : of.apply(sold).map(ShownJson::brief);
  }

  private static Optional<ObjectNode> found(String id, Catalogue catalogue) {
    return id.isEmpty()
        ? Optional.empty()
        : catalogue
            .find(id)
            .map(document -> Json.read(document.json()))
            .filter(JsonNode::isObject)
            .map(found -> ((ObjectNode) found).put("objectID", id));
  }

  private static ObjectNode brief(ObjectNode product) {
    return product.remove(LONG);
  }
}
