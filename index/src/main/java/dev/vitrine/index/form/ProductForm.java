package dev.vitrine.index.form;

import dev.vitrine.kernel.item.Product;
import dev.vitrine.kernel.item.Variant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The form of a product. Its own price, stock, seller and offers are those of its only variant, or
/// the defaults of the variants it lists.
final class ProductForm {
  /// The id of the only variant of a product that lists none.
  static final String ONLY = "1";

  private ProductForm() {}

  static Product read(String id, Fields fields, Reading reading, Currency fallback) {
    return new Product(
        id,
        ListingForm.read(id, fields, reading, KnownFields.PRODUCT, true),
        fields.text("brand"),
        fields.text("model"),
        gtins(fields),
        variants(fields, fallback));
  }

  private static List<Variant> variants(Fields product, Currency fallback) {
    List<Fields> listed = product.objects("variants", Limits.VARIANTS);
    if (listed.isEmpty()) {
      var offers = OfferForm.read(List.of(product), fallback);
      return List.of(new Variant(ONLY, Map.of(), List.of(), List.of(), offers));
    }
    var variants = new ArrayList<Variant>(listed.size());
    Set<String> ids = HashSet.newHashSet(listed.size());
    int offers = 0;
    for (Fields fields : listed) {
      Variant variant = variant(fields, variants.size(), product, fallback);
      if (!ids.add(variant.id())) {
        throw fields.wrong("id", "\"" + variant.id() + "\" is used twice");
      }
      offers += variant.offers().size();
      if (offers > Limits.OFFERS) {
        throw fields.wrong("offers", "at most " + Limits.OFFERS + " in one product");
      }
      variants.add(variant);
    }
    return variants;
  }

  private static Variant variant(Fields fields, int index, Fields product, Currency fallback) {
    return new Variant(
        idOf(fields, index),
        AttributesForm.read(fields, KnownFields.VARIANT::contains),
        gtins(fields),
        ListingForm.images(fields),
        OfferForm.read(List.of(fields, product), fallback));
  }

  /// The id of a variant: its own, or its place counted from 1.
  static String idOf(Fields variant, int index) {
    String id = variant.text("id");
    if (id.length() > Limits.ID) {
      throw variant.wrong("id", "at most " + Limits.ID + " characters, found " + id.length());
    }
    return id.isBlank() ? Integer.toString(index + 1) : id;
  }

  private static List<String> gtins(Fields fields) {
    List<String> written = fields.texts("gtin");
    if (written.isEmpty()) {
      return List.of();
    }
    var gtins = new ArrayList<String>(written.size());
    for (String text : written) {
      String digits = text.replace("-", "").replace(" ", "");
      if (digits.length() > 14 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
        throw fields.wrong("gtin", "expected up to 14 digits, found \"" + text + "\"");
      }
      gtins.add(digits);
    }
    return gtins;
  }
}
