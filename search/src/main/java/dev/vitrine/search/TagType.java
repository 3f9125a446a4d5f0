package dev.vitrine.search;

import java.util.Optional;

/// The kinds of things that words of a shopper's query name: the 17 of QueryNER (Palen-Michel and
/// others, 2024), by the names its files use.
public enum TagType {
  PRODUCT_TYPE("core_product_type"),
  PRODUCT_NAME("product_name"),
  /// A model or part number.
  PRODUCT_NUMBER("product_number"),
  /// Brand, maker, author or artist.
  CREATOR("creator"),
  /// What a book, a film or a print is about.
  CONTENT("content"),
  MODIFIER("modifier"),
  /// For whom: women, toddlers, dogs.
  AUDIENCE("department"),
  COLOUR("color"),
  SHAPE("shape"),
  MATERIAL("material"),
  /// A number with its unit, or a size.
  MEASURE("UoM"),
  QUANTITY("quantity"),
  PRICE("price"),
  OCCASION("occasion"),
  CONDITION("condition"),
  ORIGIN("origin"),
  TIME("time");

  private final String key;

  TagType(String key) {
    this.key = key;
  }

  /// Its name in files and in the trace.
  public String key() {
    return key;
  }

  /// The type with a name.
  public static Optional<TagType> of(String key) {
    for (TagType type : values()) {
      if (type.key.equals(key)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
