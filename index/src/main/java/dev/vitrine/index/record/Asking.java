package dev.vitrine.index.record;

import dev.vitrine.index.form.Entry;
import dev.vitrine.index.form.InPlaceValue;
import dev.vitrine.kernel.item.Offer;
import dev.vitrine.kernel.item.Product;
import dev.vitrine.kernel.item.Variant;
import dev.vitrine.kernel.query.Attributes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// The prices that a write asks for an item.
///
/// @param whole whether offers that it does not name are no more
/// @param inPlace whether all of them are set beside the document, where they can be read again
record Asking(boolean whole, boolean inPlace, List<Price> prices) {
  /// An item that is not sold any more, or never was.
  static final Asking NOTHING = new Asking(true, false, List.of());

  /// A write that says nothing of prices.
  static final Asking NO_WORD = new Asking(false, true, List.of());

  Asking {
    prices = List.copyOf(prices);
  }

  /// The price of an offer.
  ///
  /// @param variant its variant's id, empty with that of the offer where the product lists neither
  /// @param currency ISO 4217, empty for the one before
  record Price(String variant, String offer, String currency, BigDecimal amount) {}

  /// The prices of a document.
  ///
  /// @param listed whether it lists variants or offers
  static Asking of(Entry entry, boolean listed) {
    var prices = new ArrayList<Price>();
    if (entry instanceof Entry.OfItem(var item) && item instanceof Product product) {
      for (Variant variant : product.variants()) {
        for (Offer offer : variant.offers()) {
          String of = listed ? variant.id() : "";
          String id = listed ? offer.id() : "";
          offer
              .price()
              .ifPresent(price ->
                  prices.add(
                      new Price(of, id, price.currency().getCurrencyCode(), price.amount())));
        }
      }
    }
    return prices.isEmpty() ? NOTHING : new Asking(true, false, prices);
  }

  /// The prices among values of offers.
  ///
  /// @param inPlace whether they are set beside the document
  static Asking of(List<InPlaceValue> values, boolean inPlace) {
    var prices = new ArrayList<Price>();
    for (InPlaceValue value : values) {
      if (value.attribute().equals(Attributes.PRICE)) {
        prices.add(new Price(value.variant(), value.offer(), "", new BigDecimal(value.value())));
      }
    }
    return prices.isEmpty() ? NO_WORD : new Asking(false, inPlace, prices);
  }

  /// This and then another one of the same write.
  Asking then(Asking next) {
    if (next.whole) {
      return next;
    }
    var both = new ArrayList<>(prices);
    both.addAll(next.prices);
    return new Asking(whole, inPlace && next.inPlace, both);
  }
}
