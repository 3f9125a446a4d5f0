package dev.vitrine.serve.keys;

/// What a route asks of a key.
public enum Right {
  /// Nobody needs a key.
  NONE,
  /// Finding and reading items.
  SEARCH,
  /// Everything.
  ADMIN
}
