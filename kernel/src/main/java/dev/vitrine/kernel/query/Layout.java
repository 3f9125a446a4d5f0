package dev.vitrine.kernel.query;

import java.util.Locale;
import java.util.Optional;

/// How a page is laid out where it is shown, which says how likely each slot is looked at.
public enum Layout {
  /// Several cards side by side, row by row.
  GRID,
  /// One card after the other, each filling the screen until the shopper goes on.
  FEED;

  /// The lower-case word used in JSON.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The layout of a word; nothing when there is none.
  public static Optional<Layout> of(String word) {
    for (Layout one : values()) {
      if (one.word().equals(word)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }
}
