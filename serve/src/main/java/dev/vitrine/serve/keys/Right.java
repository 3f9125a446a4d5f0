package dev.vitrine.serve.keys;

import java.util.Locale;

/// What a route asks of a key.
public enum Right {
  /// Nobody needs a key.
  NONE,
  /// Finding and reading items.
  SEARCH,
  /// Everything.
  ADMIN;

  /// Its name as clients read it.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
