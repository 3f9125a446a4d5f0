package dev.vitrine.app.market;

import dev.vitrine.kernel.query.Attributes;
import dev.vitrine.kernel.shop.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the card of an item says.
///
/// @param sold how often it was sold, 0 where that is not said
/// @param rating mean stars, not-a-number where there are none
/// @param price units of the currency, not-a-number where it has none
/// @param seller its id, empty where it has none
public record ItemFacts(double sold, double rating, double price, String seller) {
  /// Nothing is known of it.
  public static final ItemFacts NONE = new ItemFacts(0, Double.NaN, Double.NaN, "");

  private static final JsonMapper JSON = JsonMapper.shared();

  /// Those of an item as it is recorded.
  static ItemFacts of(Document document) {
    JsonNode json = JSON.readTree(document.json());
    return new ItemFacts(
        json.path(Attributes.COUNTER + "sold").asDouble(0),
        json.path(Attributes.RATING).asDouble(Double.NaN),
        json.path(Attributes.PRICE).asDouble(Double.NaN),
        json.path(Attributes.SELLER).asString(""));
  }
}
