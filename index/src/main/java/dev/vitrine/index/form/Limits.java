package dev.vitrine.index.form;

/// The most that one document may hold.
public final class Limits {
  /// Objects and lists inside each other.
  public static final int DEPTH = 20;

  /// Attributes of an item, and of a variant.
  public static final int ATTRIBUTES = 1_000;

  /// Values over all attributes of an item, and of a variant.
  public static final int VALUES = 10_000;

  /// Characters of a text.
  public static final int TEXT = 65_536;

  /// Characters of an attribute's name.
  public static final int NAME = 512;

  /// Bytes of a document in UTF-8.
  public static final int DOCUMENT = 1 << 20;

  /// Characters of an id.
  public static final int ID = 512;

  /// Variants of a product.
  public static final int VARIANTS = 2_000;

  /// Offers of a product over all variants.
  public static final int OFFERS = 20_000;

  /// Characters of a number.
  static final int NUMBER = 100;

  private Limits() {}
}
