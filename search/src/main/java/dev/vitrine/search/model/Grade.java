package dev.vitrine.search.model;

import java.util.Locale;

/// How well an item answers a query, best first: the four classes of the Amazon shopping queries
/// set (Reddy and others, 2022).
public enum Grade {
  /// It is what was asked for.
  EXACT,
  /// It is not quite that, and would do.
  SUBSTITUTE,
  /// It goes with what was asked for.
  COMPLEMENT,
  /// It is something else.
  IRRELEVANT;

  /// Its name in explanations.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
