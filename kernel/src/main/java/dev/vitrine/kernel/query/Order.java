package dev.vitrine.kernel.query;

/// An order by an attribute; items without a value come last either way.
///
/// For attributes of offers the lowest (ascending) or highest (descending) value among the offers
/// that satisfy the filter counts.
///
/// @param attribute a number or text attribute
/// @param descending highest first
public record Order(String attribute, boolean descending) {
  /// Stands first in a list of orders for the cascade's own ranking; the orders behind it decide
  /// between items that are about as relevant.
  public static final Order RELEVANCE = new Order("_relevance", true);

  /// As merchandisers write it: `asc(price)` or `desc(price)`.
  public String shown() {
    return (descending ? "desc(" : "asc(") + attribute + ")";
  }
}
