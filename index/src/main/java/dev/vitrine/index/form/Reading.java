package dev.vitrine.index.form;

/// How much an item must say for itself.
public enum Reading {
  /// Writes over a protocol: an item without a title is called by its id.
  OPEN,
  /// Files that are loaded: an item without a title is refused.
  STRICT
}
