package dev.vitrine.kernel.item;

import java.util.Locale;

/// The kinds of items, named in JSON and filters by {@link #word()}.
public enum ItemKind {
  PRODUCT,
  VIDEO,
  LIVE;

  /// The lower-case word used in JSON.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
