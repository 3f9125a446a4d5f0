package dev.vitrine.signals.order;

import dev.vitrine.kernel.item.CategoryPath;
import dev.vitrine.kernel.item.Listing;
import dev.vitrine.kernel.item.Money;
import dev.vitrine.kernel.item.Offer;
import dev.vitrine.kernel.item.Product;
import dev.vitrine.kernel.item.Rating;
import dev.vitrine.kernel.item.Stock;
import dev.vitrine.kernel.item.Value;
import dev.vitrine.kernel.item.Variant;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Goods in memory.
final class Shelf implements Goods {
  private final Map<String, Product> products = new HashMap<>();

  @Override
  public Optional<Product> find(String catalogue, String id) {
    return Optional.ofNullable(products.get(id));
  }

  /// Puts a product there, or in the place of what was.
  Shelf with(String id, Variant... variants) {
    var listing =
        new Listing(
            "Trail shoes " + id,
            "",
            List.of(),
            "en",
            List.of(new CategoryPath(List.of("Fashion", "Shoes"))),
            Map.of("material", List.of(new Value.Text("Suede"))),
            List.of("/p.svg"),
            List.of(),
            Rating.NONE,
            Optional.empty());
    products.put(id, new Product(id, listing, "Ada", "", List.of(), List.of(variants)));
    return this;
  }

  static Variant variant(String id, String colour, Offer... offers) {
    Map<String, List<Value>> attributes = Map.of("color", List.of(new Value.Text(colour)));
    return new Variant(id, attributes, List.of(), List.of(), List.of(offers));
  }

  /// An offer in cents; a stock below 0 is not counted.
  static Offer offer(String id, long minor, int stock) {
    Stock there = stock < 0 ? Stock.UNCOUNTED : new Stock.Units(stock);
    var price = new Money(minor, Currency.getInstance("EUR"));
    return new Offer(id, "s" + id, "", Optional.of(price), Optional.empty(), there);
  }
}
