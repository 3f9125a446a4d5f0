package dev.vitrine.search.intent;

/// Whether the catalogue claims words for things that it has: `video` before `camera` names a
/// camera where cameras are called so.
@FunctionalInterface
public interface Claims {
  /// Whether some title says these words of a query next to each other.
  ///
  /// @param from the first of the words
  /// @param to behind the last one
  boolean claimed(Intent intent, int from, int to);
}
