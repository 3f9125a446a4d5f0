package dev.vitrine.index.postings;

import dev.vitrine.kernel.item.CategoryPath;
import dev.vitrine.kernel.item.Item;
import dev.vitrine.kernel.item.Live;
import dev.vitrine.kernel.item.Product;
import dev.vitrine.kernel.item.Value;
import dev.vitrine.kernel.item.Variant;
import dev.vitrine.kernel.item.Video;
import dev.vitrine.kernel.query.SizeNames;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A piece of an item's searchable text and the attribute it stands in.
///
/// @param place the attribute, such as `title` or the shop's own `material`
/// @param text the text as written
record Piece(String place, String text) {
  static final String TITLE = "title";
  static final String BRAND = "brand";
  static final String MODEL = "model";
  static final String GTIN = "gtin";
  static final String CATEGORIES = "categories";
  static final String TAGS = "tags";
  static final String BULLETS = "bullets";
  static final String DESCRIPTION = "description";
  static final String TRANSCRIPT = "transcript";
  static final String ON_SCREEN = "on_screen";

  /// The field a piece counts in: pieces of one field are one text, and all of the shop's own
  /// attributes are one field.
  String field() {
    return switch (place) {
      case TITLE,
          BRAND,
          MODEL,
          GTIN,
          CATEGORIES,
          TAGS,
          BULLETS,
          DESCRIPTION,
          TRANSCRIPT,
          ON_SCREEN ->
          place;
      default -> "attributes";
    };
  }

  /// Every searchable text of an item, title first.
  static List<Piece> of(Item item) {
    var pieces = new ArrayList<Piece>();
    add(pieces, TITLE, item.listing().title());
    switch (item) {
      case Product product -> product(pieces, product);
      case Video video -> {
        add(pieces, ON_SCREEN, video.onScreen());
        add(pieces, TRANSCRIPT, video.transcript());
      }
      case Live live -> {}
    }
    listing(pieces, item);
    return pieces;
  }

  private static void product(List<Piece> pieces, Product product) {
    add(pieces, BRAND, product.brand());
    add(pieces, MODEL, product.model());
    product.gtins().forEach(g -> add(pieces, GTIN, g));
    Set<Piece> own = new LinkedHashSet<>();
    for (Variant variant : product.variants()) {
      variant.gtins().forEach(g -> own.add(new Piece(GTIN, g)));
      attributes(own, variant.attributes());
    }
    pieces.addAll(own);
  }

  private static void listing(List<Piece> pieces, Item item) {
    Set<String> names = new LinkedHashSet<>();
    for (CategoryPath path : item.listing().categories()) {
      names.addAll(path.names());
    }
    names.forEach(n -> add(pieces, CATEGORIES, n));
    item.listing().tags().forEach(t -> add(pieces, TAGS, t));
    Set<Piece> own = new LinkedHashSet<>();
    attributes(own, item.listing().attributes());
    pieces.addAll(own);
    item.listing().bullets().forEach(b -> add(pieces, BULLETS, b));
    add(pieces, DESCRIPTION, item.listing().description());
  }

  private static void attributes(Set<Piece> pieces, Map<String, List<Value>> attributes) {
    attributes.forEach((name, values) ->
        values.stream()
            .filter(value -> worded(name, value))
            .forEach(value -> pieces.add(new Piece(name, value.shown()))));
  }

  /// Whether a value is searched for in words: texts are, and of numbers those that are sizes.
  private static boolean worded(String name, Value value) {
    return switch (value) {
      case Value.Text(String text) -> !text.isBlank();
      case Value.Numeric _ -> SizeNames.tellsSize(name);
      default -> false;
    };
  }

  private static void add(List<Piece> pieces, String place, String text) {
    if (!text.isBlank()) {
      pieces.add(new Piece(place, text));
    }
  }
}
