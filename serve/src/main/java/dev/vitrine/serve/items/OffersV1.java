package dev.vitrine.serve.items;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Catalogues;
import dev.vitrine.kernel.shop.Change;
import dev.vitrine.serve.algolia.IndexNames;
import dev.vitrine.serve.http.Json;
import dev.vitrine.serve.http.Reply;
import dev.vitrine.serve.http.Request;
import dev.vitrine.serve.http.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Sets price and stock of offers in place, many at once: what a seller asks changes often and
/// should not cost the writing of the whole product, nor touch what other sellers ask.
public final class OffersV1 {
  private static final int MOST = 10_000;
  private static final Set<String> FIELDS = Set.of("item", "variant", "offer", "price", "stock");

  private final Catalogues catalogues;

  /// @param catalogues those whose offers are set
  public OffersV1(Catalogues catalogues) {
    this.catalogues = catalogues;
  }

  /// Its address.
  public List<Route> routes() {
    String path = "/v1/catalogues/{catalogue}/offers";
    return List.of(
        Route.engineer("POST", path, "Set price and stock of offers in place", this::set));
  }

  /// All of the changes or none.
  Reply set(Request request) {
    Catalogue catalogue = IndexNames.catalogue(request, catalogues);
    List<Change> changes = read(Json.readObject(request.body()));
    long task = catalogue.write(changes);
    return Reply.ok(Json.object().put("changed", changes.size()).put("task", task));
  }

  private static List<Change> read(ObjectNode body) {
    JsonNode changes = body.path("changes");
    if (!changes.isArray() || changes.isEmpty() || changes.size() > MOST) {
      throw VitrineException.badRequest("'changes' must be a list of 1 to " + MOST);
    }
    var read = new ArrayList<Change>();
    for (int i = 0; i < changes.size(); i++) {
      read.add(change(changes.get(i), "changes[" + i + "]"));
    }
    return read;
  }

  private static Change change(JsonNode node, String at) {
    if (!node.isObject() || !FIELDS.containsAll(node.propertyNames())) {
      throw VitrineException.badRequest(
          at + ": expected 'item', if wanted 'variant' and 'offer', and 'price', 'stock' or both");
    }
    String item = text(node, "item", at);
    String price = value(node, "price", at);
    String stock = value(node, "stock", at);
    if (item.isEmpty()) {
      throw VitrineException.badRequest(at + ".item: expected the id of a product");
    }
    if (price.isEmpty() && stock.isEmpty()) {
      throw VitrineException.badRequest(at + ": expected 'price', 'stock' or both");
    }
    return new Change.Reprice(
        item, text(node, "variant", at), text(node, "offer", at), price, stock);
  }

  private static String text(JsonNode node, String name, String at) {
    JsonNode value = node.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return "";
    }
    if (!value.isString() || value.asString().length() > 512) {
      throw VitrineException.badRequest(
          at + "." + name + ": expected a text of at most 512 characters");
    }
    return value.asString();
  }

  /// A number as a number or as a text; the record says whether it is one that can be.
  private static String value(JsonNode node, String name, String at) {
    JsonNode value = node.path(name);
    return value.isNumber() ? value.asString() : text(node, name, at).strip();
  }
}
