package dev.vitrine.signals.order;

import dev.vitrine.kernel.item.Product;
import java.util.Optional;

/// Where the order book looks goods up.
@FunctionalInterface
public interface Goods {
  /// A product as it is recorded now.
  ///
  /// @param catalogue name of the catalogue
  Optional<Product> find(String catalogue, String id);
}
