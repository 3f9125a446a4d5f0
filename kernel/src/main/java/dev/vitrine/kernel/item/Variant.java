package dev.vitrine.kernel.item;

import java.util.List;
import java.util.Map;

/// One thing a shopper can put into the cart: a product in one colour, size and so on.
///
/// @param id unique within its product
/// @param attributes what sets it apart from the product's other variants
/// @param gtins its global trade item numbers, digits only
/// @param images its own pictures
/// @param offers who sells it for how much
public record Variant(
    String id,
    Map<String, List<Value>> attributes,
    List<String> gtins,
    List<String> images,
    List<Offer> offers) {
  public Variant {
    attributes = Map.copyOf(attributes);
    gtins = List.copyOf(gtins);
    images = List.copyOf(images);
    offers = List.copyOf(offers);
  }
}
