package dev.vitrine.app.shop;

import dev.vitrine.index.form.Entry;
import dev.vitrine.index.form.ItemForm;
import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.item.Product;
import dev.vitrine.kernel.shop.Catalogues;
import dev.vitrine.kernel.shop.Document;
import dev.vitrine.signals.order.Goods;
import java.util.Optional;

/// The products of a shop's catalogues as they are recorded at the moment, for ordering.
///
/// @param catalogues where they are
public record ShelfGoods(Catalogues catalogues) implements Goods {
  @Override
  public Optional<Product> find(String catalogue, String id) {
    return catalogues.find(catalogue).flatMap(found -> found.find(id)).flatMap(ShelfGoods::product);
  }

  private static Optional<Product> product(Document document) {
    Entry entry;
    try {
      entry = ItemForm.recorded().read(document.id(), document.json());
    } catch (VitrineException e) {
      if (e.kind() != Kind.BAD_REQUEST) {
        throw e;
      }
      return Optional.empty();
    }
    return entry instanceof Entry.OfItem(Product product) ? Optional.of(product) : Optional.empty();
  }
}
