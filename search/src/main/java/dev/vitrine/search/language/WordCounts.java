package dev.vitrine.search.language;

import dev.vitrine.index.text.Language;
import java.util.List;

/// Where words are written, and how many items of each language have them.
public interface WordCounts {
  /// Tells every word, each once.
  ///
  /// @param languages those whose items are counted
  void words(List<Language> languages, Taker to);

  /// Takes words.
  interface Taker {
    /// Takes a word.
    ///
    /// @param items by the places of the languages, for this call only
    void word(String word, int[] items);
  }
}
