package dev.vitrine.app.market;

import dev.vitrine.index.form.Entry;
import dev.vitrine.index.form.ItemForm;
import dev.vitrine.index.record.RecordStore;
import dev.vitrine.kernel.item.Offer;
import dev.vitrine.kernel.item.Product;
import dev.vitrine.kernel.item.Variant;
import dev.vitrine.kernel.shop.Document;
import dev.vitrine.kernel.shop.PriceHistory;
import dev.vitrine.simulate.catalogue.EarlierPrices;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the goods of the demo shop cost in the weeks before its market opened.
///
/// @param opening days since 1970-01-01, UTC
record DemoPast(RecordStore record, String catalogue, long seed, long opening) {
  /// Records it for goods that were written.
  void of(List<Document> goods) {
    Map<String, List<PriceHistory>> histories = new HashMap<>();
    ItemForm form = ItemForm.recorded();
    for (Document good : goods) {
      if (form.read(good.id(), good.json()) instanceof Entry.OfItem(Product product)) {
        List<PriceHistory> past = past(product);
        if (!past.isEmpty()) {
          histories.put(good.id(), past);
        }
      }
    }
    if (!histories.isEmpty()) {
      record.past(catalogue, histories);
    }
  }

  /// Under the ids that the record has; an offer that is not listed has none there.
  private List<PriceHistory> past(Product product) {
    var past = new ArrayList<PriceHistory>();
    for (PriceHistory known : record.prices(catalogue, product.id())) {
      for (Variant variant : product.variants()) {
        for (Offer offer : variant.offers()) {
          boolean meant =
              known.offer().isEmpty()
                  || (known.variant().equals(variant.id()) && known.offer().equals(offer.id()));
          if (meant && offer.price().isPresent()) {
            past.add(past(product, known, offer));
          }
        }
      }
    }
    return past;
  }

  private PriceHistory past(Product product, PriceHistory known, Offer offer) {
    String of = product.id() + "/" + known.variant() + "/" + known.offer();
    return new PriceHistory(
        known.variant(),
        known.offer(),
        known.currency(),
        EarlierPrices.of(
            seed,
            of,
            offer.price().orElseThrow().amount(),
            offer.listPrice().map(price -> price.amount()),
            opening));
  }
}
