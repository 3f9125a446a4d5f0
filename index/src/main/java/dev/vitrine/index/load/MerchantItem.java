package dev.vitrine.index.load;

import dev.vitrine.index.form.ItemForm;
import dev.vitrine.index.form.Json;
import dev.vitrine.index.form.Reading;
import dev.vitrine.kernel.error.VitrineException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// Entries of a Merchant Center feed as a document of our form.
final class MerchantItem {
  private static final ItemForm FORM = new ItemForm(Reading.STRICT);
  private static final Set<String> VARYING =
      Set.of("color", "size", "material", "pattern", "size_type", "size_system");
  private static final Set<String> PLACED =
      Set.of(
          "id",
          "title",
          "description",
          "brand",
          "mpn",
          "gtin",
          "image_link",
          "additional_image_link",
          "product_type",
          "google_product_category",
          "price",
          "sale_price",
          "availability",
          "quantity",
          "item_group_id",
          "product_highlight",
          "kind",
          "attributes");

  private MerchantItem() {}

  /// A field's name as the specification writes it.
  static String fieldName(String written) {
    String name = written.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
    return name.startsWith("g:") ? name.substring(2) : name;
  }

  /// Refuses an entry that cannot become a product or variant.
  static void check(MerchantGroups.Entry entry) {
    FORM.read(json("", List.of(entry)));
  }

  /// The document of one entry, or of a group of variants.
  ///
  /// @param group the id of the group, empty for an entry by itself
  static String json(String group, List<MerchantGroups.Entry> entries) {
    MerchantGroups.Entry first = entries.getFirst();
    ObjectNode product = Json.empty();
    product.put("id", group.isEmpty() ? first.first("id") : group);
    text(product, "title", first, "title");
    text(product, "description", first, "description");
    text(product, "brand", first, "brand");
    texts(product, "bullets", first.values().get("product_highlight"));
    categories(product, first);
    ObjectNode attributes = product.putObject("attributes");
    boolean alone = group.isEmpty();
    for (var value : first.values().entrySet()) {
      String name = value.getKey();
      if (!PLACED.contains(name) && (alone || !VARYING.contains(name))) {
        texts(attributes, name, value.getValue());
      }
    }
    if (alone) {
      sale(product, first);
      return Json.text(product);
    }
    var variants = product.putArray("variants");
    for (MerchantGroups.Entry entry : entries) {
      ObjectNode variant = variants.addObject().put("id", entry.first("id"));
      ObjectNode own = variant.putObject("attributes");
      for (String name : VARYING) {
        texts(own, name, entry.values().get(name));
      }
      sale(variant, entry);
    }
    return Json.text(product);
  }

  /// What a variant has of its own: numbers, pictures, price and stock.
  private static void sale(ObjectNode node, MerchantGroups.Entry entry) {
    texts(node, "gtin", entry.values().get("gtin"));
    if (!entry.first("mpn").isEmpty()) {
      boolean variant = !node.has("title");
      (variant ? (ObjectNode) node.get("attributes") : node)
          .put(variant ? "mpn" : "model", entry.first("mpn"));
    }
    var images = node.putArray("images");
    for (String field : List.of("image_link", "additional_image_link")) {
      for (String link : entry.values().getOrDefault(field, List.of())) {
        for (String one : link.split(",(?=\\s*https?:)", -1)) {
          images.add(one.strip());
        }
      }
    }
    price(node, entry);
    stock(node, entry);
  }

  private static void price(ObjectNode node, MerchantGroups.Entry entry) {
    String regular = entry.first("price");
    String sale = entry.first("sale_price");
    if (!sale.isEmpty()) {
      MerchantPrice.parse("sale_price", sale).put(node, "price");
      if (!regular.isEmpty()) {
        MerchantPrice.parse("price", regular).put(node, "list_price");
      }
    } else if (!regular.isEmpty()) {
      MerchantPrice.parse("price", regular).put(node, "price");
    }
  }

  private static void stock(ObjectNode node, MerchantGroups.Entry entry) {
    String availability = fieldName(entry.first("availability"));
    String quantity = entry.first("quantity");
    switch (availability) {
      case "out_of_stock" -> node.put("stock", 0);
      case "", "in_stock", "preorder", "backorder", "limited_availability" ->
          node.put("stock", quantity.isEmpty() ? "uncounted" : quantity);
      default ->
          throw VitrineException.badRequest(
              "availability: expected in_stock, out_of_stock, preorder or backorder, found \""
                  + entry.first("availability")
                  + "\"");
    }
  }

  private static void categories(ObjectNode product, MerchantGroups.Entry first) {
    Map<String, List<String>> values = first.values();
    List<String> paths =
        values.getOrDefault(
            "product_type", values.getOrDefault("google_product_category", List.of()));
    List<String> named =
        paths.stream().filter(path -> !path.chars().allMatch(Character::isDigit)).toList();
    if (named.size() == 1) {
      product.put("category", named.getFirst());
    } else {
      texts(product, "category", named);
    }
  }

  private static void text(ObjectNode node, String field, MerchantGroups.Entry entry, String from) {
    if (!entry.first(from).isEmpty()) {
      node.put(field, entry.first(from));
    }
  }

  private static void texts(ObjectNode node, String field, @Nullable List<String> texts) {
    if (texts == null || texts.isEmpty()) {
      return;
    }
    if (texts.size() == 1) {
      node.put(field, texts.getFirst());
    } else {
      texts.forEach(node.putArray(field)::add);
    }
  }
}
