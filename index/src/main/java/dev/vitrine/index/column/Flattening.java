package dev.vitrine.index.column;

import dev.vitrine.kernel.item.CategoryPath;
import dev.vitrine.kernel.item.Item;
import dev.vitrine.kernel.item.Listing;
import dev.vitrine.kernel.item.Live;
import dev.vitrine.kernel.item.Offer;
import dev.vitrine.kernel.item.Product;
import dev.vitrine.kernel.item.Value;
import dev.vitrine.kernel.item.Variant;
import dev.vitrine.kernel.item.Video;
import dev.vitrine.kernel.query.Attributes;
import java.util.List;
import java.util.Map;

/// Takes an item apart into the values of the item and of each row.
///
/// An attribute of the shop that bears the name of a computed or in-place one is left out: that
/// name always means the built-in.
final class Flattening {
  private final Dictionary dictionary;
  private final Rows rows;
  private final Gathered gathered;

  Flattening(Dictionary dictionary, Rows rows) {
    this.dictionary = dictionary;
    this.rows = rows;
    this.gathered = new Gathered(dictionary);
  }

  /// The lists after an item was added to them.
  record Added(Lists items, Lists rows) {}

  /// Writes an item's rows from `firstRow` on and adds its values to the lists.
  Added add(Item item, int firstRow, Lists itemLists, Lists rowLists) {
    gathered.clear();
    ofItem(item);
    if (!(item instanceof Product product)) {
      rows.append(firstRow, "");
      Lists items = gathered.into(itemLists);
      gathered.clear();
      return new Added(items, gathered.into(rowLists));
    }
    if (single(product)) {
      row(product.variants().getFirst(), firstRow, 0);
      Lists items = gathered.into(itemLists);
      gathered.clear();
      return new Added(items, gathered.into(rowLists));
    }
    Lists items = gathered.into(itemLists);
    Lists lists = rowLists;
    int row = firstRow;
    for (Variant variant : product.variants()) {
      for (int o = 0; o < Math.max(1, variant.offers().size()); o++) {
        gathered.clear();
        row(variant, row++, o);
        lists = gathered.into(lists);
      }
    }
    return new Added(items, lists);
  }

  private static boolean single(Product product) {
    return product.variants().size() == 1 && product.variants().getFirst().offers().size() <= 1;
  }

  private void ofItem(Item item) {
    value(Attributes.KIND, item.kind().word());
    switch (item) {
      case Product product -> value(Attributes.BRAND, product.brand());
      case Video video -> {
        value(Attributes.CREATOR, video.creator());
        value(Attributes.SHOWS_FIRST, video.first());
        value(Attributes.SHOWS_SURE, Integer.toString(video.tenthsSure()));
        video.shows().forEach(shown -> value(Attributes.SHOWS, shown.product()));
      }
      case Live live -> {
        value(Attributes.CREATOR, live.host());
        value(Attributes.LIVE_STATE, live.state().word());
        value(Attributes.SHOWS_FIRST, live.showing());
        live.shows().forEach(product -> value(Attributes.SHOWS, product));
      }
    }
    Listing listing = item.listing();
    for (CategoryPath path : listing.categories()) {
      for (int level = 0; level < path.names().size(); level++) {
        value(Attributes.CATEGORIES, path.names().get(level));
        value(Attributes.CATEGORY_LEVEL + level, path.upTo(level));
      }
    }
    for (String tag : listing.tags()) {
      value(Attributes.TAGS, tag);
    }
    attributes(listing.attributes());
  }

  private void row(Variant variant, int row, int offer) {
    attributes(variant.attributes());
    if (variant.offers().isEmpty()) {
      rows.append(row, variant.id());
      return;
    }
    Offer from = variant.offers().get(offer);
    rows.append(row, variant.id(), from);
    value(Attributes.SELLER, from.seller());
    value(Attributes.MARKET, from.market());
    if (from.price().isPresent()) {
      value(Attributes.CURRENCY, from.price().get().currency().getCurrencyCode());
    }
  }

  private void attributes(Map<String, List<Value>> attributes) {
    attributes.forEach((name, values) -> {
      if (!values.isEmpty() && !Builtin.reserved(name)) {
        Attribute attribute = dictionary.attribute(name);
        for (Value value : values) {
          gathered.add(dictionary.value(attribute, value));
        }
      }
    });
  }

  private void value(String attribute, String shown) {
    if (!shown.isEmpty()) {
      gathered.add(dictionary.value(dictionary.attribute(attribute), shown, Double.NaN));
    }
  }
}
