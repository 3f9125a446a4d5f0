package dev.vitrine.search.spelling;

/// The key under which pairs know a word, such as the hash of its stem.
public interface Keys {
  /// Words as they are written.
  Keys WRITTEN = String::hashCode;

  int of(String word);
}
