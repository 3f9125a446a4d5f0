package dev.vitrine.kernel.beside;

import java.util.Locale;

/// How an item belongs to another.
public enum Relation {
  /// It could take the other's place: of the same kind of thing, alike, or turned to by the same
  /// shoppers.
  INSTEAD,
  /// It goes along with the other: another kind of thing that is bought with it.
  ALONG;

  /// The lower-case word used in JSON.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
