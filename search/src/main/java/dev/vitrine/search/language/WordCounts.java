package dev.vitrine.search.language;

/// Where words are written, and how many items of each language have them.
public interface WordCounts {
  /// Tells every word, each once.
  void words(Taker to);

  /// Takes words.
  interface Taker {
    /// Takes a word.
    ///
    /// @param items by the ordinals of the languages, for this call only
    void word(String word, int[] items);
  }
}
