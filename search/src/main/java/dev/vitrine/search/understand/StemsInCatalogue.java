package dev.vitrine.search.understand;

import dev.vitrine.index.postings.Dictionary;
import dev.vitrine.index.text.Language;
import dev.vitrine.index.text.Token;
import dev.vitrine.index.text.Words;
import java.util.List;

/// The stems under which items hold a word of the dictionary: the stem in the query's language, or
/// else in the language of the catalogue that knows it.
///
/// @param words the analysis of texts
/// @param dictionary the words of the catalogue
/// @param first the language tried first
record StemsInCatalogue(Words words, Dictionary dictionary, Language first) {
  /// The stem of a word that some item has; the word itself when none has its stem.
  String of(String word) {
    String stem = in(word, first);
    if (dictionary.items(stem) > 0) {
      return stem;
    }
    for (Language language : Language.values()) {
      if (language != first && dictionary.itemsIn(language) > 0) {
        String other = in(word, language);
        if (!other.equals(stem) && dictionary.items(other) > 0) {
          return other;
        }
      }
    }
    return word;
  }

  private String in(String word, Language language) {
    List<Token> tokens = words.of(word, language);
    return tokens.size() == 1 ? tokens.getFirst().stem() : word;
  }
}
