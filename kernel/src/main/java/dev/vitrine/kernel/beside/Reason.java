package dev.vitrine.kernel.beside;

import java.util.Locale;

/// What speaks most for an item beside another.
public enum Reason {
  /// Both are bought by the same shoppers.
  BOUGHT,
  /// The kind of thing it is, is bought with the kind of the other, and it is wanted most of its
  /// kind.
  BOUGHT_OF_KIND,
  /// The same shoppers turn to both.
  SHOPPERS,
  /// It is alike in meaning or in words.
  ALIKE,
  /// It stands near in the catalogue, and is liked.
  NEAR;

  /// The lower-case word used in JSON.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
