package dev.vitrine.index.record;

import dev.vitrine.index.form.Entry;
import dev.vitrine.index.form.InPlaceValue;
import dev.vitrine.index.form.ItemForm;
import dev.vitrine.index.form.Patched;
import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.item.Offer;
import dev.vitrine.kernel.item.Product;
import dev.vitrine.kernel.item.Stock;
import dev.vitrine.kernel.item.Variant;
import dev.vitrine.kernel.query.Attributes;
import dev.vitrine.kernel.shop.Change;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// The offers of a recorded product: which ones a change means, and what they say.
final class Offers {
  private static final String UNCOUNTED = "uncounted";

  /// The offer of a product that lists none.
  private static final Shape.Place ONLY = new Shape.Place("", "");

  private Offers() {}

  /// The values that a change of offers sets.
  static List<InPlaceValue> chosen(Shape shape, Change.Reprice change) {
    if (shape.places().isEmpty()) {
      throw unoffered();
    }
    var values = new ArrayList<InPlaceValue>();
    boolean variantSeen = false;
    boolean offerSeen = false;
    for (Shape.Place place : shape.places()) {
      if (meant(change.variant(), place.variant())) {
        variantSeen = true;
        if (meant(change.offer(), place.offer())) {
          offerSeen = true;
          add(shape.listed() ? place : ONLY, change, values);
        }
      }
    }
    if (!variantSeen) {
      throw VitrineException.badRequest("variant: no such variant \"" + change.variant() + "\"");
    }
    if (!offerSeen) {
      throw VitrineException.badRequest("offer: no such offer \"" + change.offer() + "\"");
    }
    return values;
  }

  /// Price and stock of every offer of a product.
  static List<InPlaceValue> values(Row row, ObjectNode document, ItemForm form) {
    ObjectNode merged = document.deepCopy();
    Patched.overlay(merged, row.sets());
    var values = new ArrayList<InPlaceValue>();
    for (Variant variant : product(row, merged, form).variants()) {
      for (Offer offer : variant.offers()) {
        offer
            .price()
            .ifPresent(price ->
                values.add(
                    new InPlaceValue(
                        variant.id(), offer.id(), Attributes.PRICE, plain(price.amount()))));
        values.add(
            new InPlaceValue(variant.id(), offer.id(), Attributes.STOCK, stock(offer.stock())));
      }
    }
    return values;
  }

  /// A decimal number as short as it can be written.
  static String number(String field, String text) {
    if (field.equals(Attributes.STOCK) && text.equals(UNCOUNTED)) {
      return text;
    }
    try {
      var number = new BigDecimal(text.strip());
      if (Math.abs((long) number.scale()) <= 100 && number.precision() <= 100) {
        return plain(number);
      }
    } catch (NumberFormatException e) {
      throw new VitrineException(
          Kind.BAD_REQUEST, field + ": expected a number, found text \"" + text + "\"", e);
    }
    throw VitrineException.badRequest(field + ": expected a number of at most 100 digits");
  }

  private static Product product(Row row, ObjectNode document, ItemForm form) {
    if (form.read(row.id(), document) instanceof Entry.OfItem(var item)
        && item instanceof Product product) {
      return product;
    }
    throw unoffered();
  }

  private static VitrineException unoffered() {
    return VitrineException.badRequest("kind: only products have offers");
  }

  private static boolean meant(String wanted, String id) {
    return wanted.isEmpty() || wanted.equals(id);
  }

  private static void add(Shape.Place place, Change.Reprice change, List<InPlaceValue> values) {
    if (!change.price().isEmpty()) {
      String price = number(Attributes.PRICE, change.price());
      values.add(new InPlaceValue(place.variant(), place.offer(), Attributes.PRICE, price));
    }
    if (!change.stock().isEmpty()) {
      String stock = number(Attributes.STOCK, change.stock());
      values.add(new InPlaceValue(place.variant(), place.offer(), Attributes.STOCK, stock));
    }
  }

  private static String stock(Stock stock) {
    return switch (stock) {
      case Stock.Uncounted _ -> UNCOUNTED;
      case Stock.Units(long count) -> Long.toString(count);
    };
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
