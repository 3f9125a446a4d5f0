package dev.vitrine.index.postings;

import java.util.List;

/// The words an item has to hold: no meaning, only forms.
///
/// @param words each word of the query
/// @param phrases stems that must stand next to each other, in the title or in the body
/// @param places attributes the words may stand in; empty for any
public record TextMatch(List<Word> words, List<List<String>> phrases, List<String> places) {
  /// Everything matches.
  public static final TextMatch ALL = new TextMatch(List.of(), List.of(), List.of());

  public TextMatch {
    words = List.copyOf(words);
    phrases = List.copyOf(phrases);
    places = List.copyOf(places);
  }

  /// Whether no word is asked for.
  public boolean isEmpty() {
    return words.isEmpty() && phrases.isEmpty();
  }
}
