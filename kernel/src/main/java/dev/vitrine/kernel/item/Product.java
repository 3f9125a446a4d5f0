package dev.vitrine.kernel.item;

import java.util.List;

/// A product: what variants and their offers have in common.
///
/// @param brand empty when unknown
/// @param model the maker's name or number for it, empty when unknown
/// @param gtins numbers of the product as a whole, digits only
/// @param variants at least one
public record Product(
    String id,
    Listing listing,
    String brand,
    String model,
    List<String> gtins,
    List<Variant> variants)
    implements Item {
  public Product {
    gtins = List.copyOf(gtins);
    variants = List.copyOf(variants);
    if (variants.isEmpty()) {
      throw new IllegalArgumentException("product " + id + " has no variant");
    }
  }

  @Override
  public ItemKind kind() {
    return ItemKind.PRODUCT;
  }
}
