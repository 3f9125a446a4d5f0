package dev.vitrine.serve.http;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// Whether nothing is left of a product as it is recorded: every offer of every variant counts its
/// units and has none. What an offer does not say, its variant says, and then its product.
final class SoldOut {
  private SoldOut() {}

  static boolean is(JsonNode product) {
    List<JsonNode> variants = all(product.path("variants"));
    if (variants.isEmpty()) {
      return gone(List.of(product));
    }
    for (JsonNode variant : variants) {
      if (!gone(List.of(variant, product))) {
        return false;
      }
    }
    return true;
  }

  /// Whether no offer of a variant is left.
  ///
  /// @param scopes the variant, then its product, or the product alone
  private static boolean gone(List<JsonNode> scopes) {
    for (JsonNode scope : scopes) {
      List<JsonNode> offers = all(scope.path("offers"));
      if (!offers.isEmpty()) {
        return allGone(offers, scopes);
      }
    }
    return none(scopes);
  }

  /// The objects of a list; an object alone is a list of one.
  private static List<JsonNode> all(JsonNode list) {
    var all = new ArrayList<JsonNode>();
    if (list.isObject()) {
      all.add(list);
    } else {
      list.forEach(all::add);
    }
    return all;
  }

  private static boolean allGone(List<JsonNode> offers, List<JsonNode> scopes) {
    for (JsonNode offer : offers) {
      var chain = new ArrayList<JsonNode>();
      chain.add(offer);
      chain.addAll(scopes);
      if (!none(chain)) {
        return false;
      }
    }
    return true;
  }

  /// Whether the nearest scope that says how many units there are says that there are none.
  private static boolean none(List<JsonNode> chain) {
    return chain.stream()
        .map(scope -> scope.path("stock"))
        .filter(stock -> !stock.isMissingNode() && !stock.isNull())
        .findFirst()
        .map(stock -> stock.asDouble(1) == 0)
        .orElse(false);
  }
}
