package dev.vitrine.search.understand;

import dev.vitrine.index.postings.Dictionary;
import dev.vitrine.index.text.Language;
import dev.vitrine.index.text.Token;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import java.util.List;

/// The stems under which items hold a word of the dictionary.
///
/// @param readIn the languages that words are read in
/// @param before the query, whose language is tried first
/// @param view the catalogue
record StemsInCatalogue(ReadIn readIn, Understood before, View view) {
  /// The stem of a word that some item has: the one in the query's language, or else in the
  /// language of the catalogue that knows it; the word itself when none has its stem.
  String of(String word) {
    Dictionary dictionary = view.postings().dictionary();
    String stem = in(word, before.language());
    if (dictionary.items(stem) > 0) {
      return stem;
    }
    for (Language language : Language.values()) {
      if (language != before.language() && dictionary.itemsIn(language) > 0) {
        String other = in(word, language);
        if (!other.equals(stem) && dictionary.items(other) > 0) {
          return other;
        }
      }
    }
    return word;
  }

  /// The stems of a word in some languages that some item has, or else its one stem.
  List<String> in(List<Language> languages, String word) {
    Dictionary dictionary = view.postings().dictionary();
    List<String> known =
        languages.stream()
            .map(language -> in(word, language))
            .distinct()
            .filter(stem -> dictionary.items(stem) > 0)
            .toList();
    return known.isEmpty() ? List.of(of(word)) : known;
  }

  /// The languages in which the query would be read if some words stood in the place of terms.
  List<Language> languages(int from, int to, String other) {
    return readIn.languages(from, to, other, before, view);
  }

  private String in(String word, Language language) {
    List<Token> tokens = readIn.words().of(word, language);
    return tokens.size() == 1 ? tokens.getFirst().stem() : word;
  }
}
